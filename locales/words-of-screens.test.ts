import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { firstWords } from '#tab/lib/learn-words.ts';

const read = (file: string): string => readFileSync(file, 'utf8');

/** Every part that comes later: the files of words asked for with it, and the module that is loaded. */
const laterParts = ['tab/app/screens.tsx', 'tab/features/home/next-step.tsx'].flatMap((file) =>
  [
    ...read(file).matchAll(/lazyWithWords\(\s*\[([^\]]*)\],\s*async \(\) => \(await import\('([^']+)'\)/g),
  ].map(([, words = '', path = '']) => ({
    words: [...words.matchAll(/'([^']+)'/g)].map(([, word = '']) => word),
    entry: join(dirname(file), path),
  })),
);

/** Puts any key before a person: it says nothing of its own. */
const reader = 'tab/lib/reader.tsx';

/** A module with everything it loads at once. */
const withImports = (file: string, known = new Set<string>()): Set<string> => {
  if (known.has(file) || file === reader) return known;
  known.add(file);
  for (const [, path = ''] of read(file).matchAll(/from '(\.[^']+\.tsx?)'/g)) {
    withImports(normalize(join(dirname(file), path)), known);
  }
  return known;
};

/** `t('home.title')`, `t(open ? 'app.hide' : …`, `say({ key: 'tab.app.format'` */
const saidIn = (source: string): string[] => [
  ...[...source.matchAll(/\bt\([^'`)]*['`]([a-z-]+)\./g)].map(([, name = '']) => `tab.${name}`),
  ...[...source.matchAll(/\bkey: ['`](tab\.[a-z-]+|[a-z-]+)\./g)].map(([, name = '']) => name),
];

const saidBy = (entry: string): string[] => [
  ...new Set([...withImports(entry)].flatMap((file) => saidIn(read(file)))),
];

describe('words that come with a screen', () => {
  it('finds the screens and what they say', () => {
    expect(laterParts.length).toBeGreaterThan(10);
    expect(laterParts.flatMap(({ entry }) => saidBy(entry)).length).toBeGreaterThan(30);
  });

  test.each(laterParts)('U1 $entry asks for all it says', ({ entry, words }) => {
    expect(
      saidBy(entry).filter((name) => ![...firstWords, ...words].some((known) => known === name)),
    ).toEqual([]);
  });

  it('U1 what comes first says nothing that comes later', () => {
    const parts = saidBy('tab/app/shell.tsx');
    expect(parts.filter((name) => !firstWords.some((known) => known === name))).toEqual([]);
  });
});
