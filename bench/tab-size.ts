import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstWords } from '#tab/lib/learn-words.ts';
import { runBuild } from '#tools/build/run-build.ts';
import { dist, root } from '#tools/build/root.ts';

/** Kilobytes of script and words, compressed, that the tab loads before it shows its first screen. */
await runBuild(['tab'], () => undefined);
const page = readFileSync(join(dist, 'tab', 'index.html'), 'utf8');
const entries = [...page.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(([, path]) => path ?? '');

/** What a script imports at once is loaded with it; `import(…)` comes later. */
const withImports = (path: string, known: Set<string>): Set<string> => {
  if (known.has(path)) return known;
  known.add(path);
  const source = readFileSync(join(dist, 'tab', path), 'utf8');
  for (const [, name] of source.matchAll(/(?:from|^import|;import)\s*["']\.\/([^"']+\.js)["']/g)) {
    if (name !== undefined) withImports(join(path, '..', name), known);
  }
  return known;
};

const loaded = [...entries.reduce((known, path) => withImports(path, known), new Set<string>())];
const kBOf = (content: string | Buffer): number => gzipSync(content).length / 1000;
const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The texts that the page asks for before it shows anything, in the language that needs more. */
const wordsKB = Math.max(
  ...(['en', 'fr'] as const).map((locale) =>
    sum(
      firstWords.map((file) =>
        kBOf(readFileSync(join(root, 'locales', locale, `${file.replace('.', '/')}.json`))),
      ),
    ),
  ),
);
const scriptsKB = sum(loaded.map((path) => kBOf(readFileSync(join(dist, 'tab', path)))));
console.log(
  JSON.stringify({ firstLoadKB: Math.round(scriptsKB + wordsKB), mostKB: 250, scripts: loaded.length }),
);
