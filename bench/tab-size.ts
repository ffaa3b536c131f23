import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runBuild } from '#tools/build/run-build.ts';
import { dist } from '#tools/build/root.ts';

/** Kilobytes of script, compressed, that the tab loads before it shows its first screen. */
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
const sizes = loaded.map((path) => ({
  path,
  kB: gzipSync(readFileSync(join(dist, 'tab', path))).length / 1000,
}));
const firstLoadKB = Math.round(sizes.reduce((sum, { kB }) => sum + kB, 0));
console.log(JSON.stringify({ firstLoadKB, mostKB: 250, scripts: sizes.length }));
