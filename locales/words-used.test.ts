import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '#locales/words.ts';

const sources = readdirSync('tab', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(join('tab', file), 'utf8'));

const keys = Object.keys(words.en).map((key) => key.replace(/_(one|other)$/, ''));
const quoted = (text: string): string => text.replace(/[.*+?^()|[\]\\]/g, '\\$&');
/** `home.${kind}.title` stands for every key of that shape. */
const shapeOf = (used: string): RegExp =>
  new RegExp(
    `^tab\\.${used
      .split(/\$\{[^}]*\}/)
      .map(quoted)
      .join('.+')}$`,
  );

const used = sources.flatMap((source) =>
  [...source.matchAll(/\bt\(\s*(['`])(.+?)\1/g)].flatMap(([, , key]) => (key === undefined ? [] : [key])),
);

describe('words of the tab', () => {
  it('U1 every text a screen asks for is there', () => {
    expect(used.length).toBeGreaterThan(200);
    expect(used.filter((key) => !keys.some((known) => shapeOf(key).test(known)))).toEqual([]);
  });
});
