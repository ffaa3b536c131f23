import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '#locales/words.ts';

const folder = join('core', 'use-cases');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));

/** `act: 'round-started'`, and the pairs of `design-changes`: `['name-changed', …`. */
const acts = sources.flatMap((source) =>
  [...source.matchAll(/(?:\bact: |\[)'([a-z]+(?:-[a-z]+)*-(?:changed|[a-z]+ed))'/g)].map(([, act]) => act),
);

describe('words of the audit', () => {
  test('D3 every act that is recorded has a name in both languages', () => {
    expect(acts.length).toBeGreaterThan(10);
    const nameless = acts.filter((act) => !(`audit.${act}` in words.en) || !(`audit.${act}` in words.fr));
    expect(nameless).toEqual([]);
  });
});
