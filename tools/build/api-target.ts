import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { findLazyParts, type LazyParts } from './lazy-parts.ts';
import { dist, root } from './root.ts';
import type { Target } from './target.ts';
import { zodInEnglish } from './zod-in-english.ts';

const worker = join(root, 'api/adapters/matching/worker.ts');

/** The functions as Azure runs them: CommonJS without node_modules, found by its package.json; what is seldom needed and the matching worker lie beside it. */
export const apiTarget: Target = {
  name: 'api',
  inputs: ['api', 'bot', 'core', 'locales', 'package-lock.json', 'tools/build'],
  output: 'dist/api/main.cjs',
  build: async () => {
    await buildFunctions(join(dist, 'api'));
  },
};

/** `plugins` may exchange parts, which no delivered bundle does. */
export const buildFunctions = async (out: string, plugins: Plugin[] = []): Promise<void> => {
  mkdirSync(out, { recursive: true });
  await bundle(join(root, 'api/main.ts'), join(out, 'main.cjs'), plugins);
  await bundle(worker, join(out, 'matching-worker.cjs'));
  copyFileSync(join(root, 'api/host.json'), join(out, 'host.json'));
  writeFileSync(join(out, 'package.json'), JSON.stringify({ name: 'binome-api', main: 'main.cjs' }));
};

const settings: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node24',
  // So that `import()` of a part becomes a `require` of it, which any host of the bundle knows.
  supported: { 'dynamic-import': false },
  sourcemap: true,
  minifySyntax: true,
  // Names are kept, for stack traces and for errors that are known by theirs.
  minifyWhitespace: true,
  lineLimit: 160,
  legalComments: 'external',
  // Injected by Azure's worker, and by sandbox/host in its place.
  external: ['@azure/functions-core'],
  logLevel: 'error',
};

/** One CommonJS file with all it needs, and beside it what it reads only when it needs it. */
export const bundle = async (entry: string, outfile: string, plugins: Plugin[] = []): Promise<void> => {
  const parts: LazyParts = new Map();
  await build({
    ...settings,
    entryPoints: [entry],
    outfile,
    plugins: [...plugins, zodInEnglish, findLazyParts(parts, './parts/')],
  });
  // What a part asks for in its turn is met later in the same loop.
  for (const [name, file] of parts) await bundlePart(name, join(dirname(outfile), 'parts', file), parts);
};

const bundlePart = async (name: string, outfile: string, parts: LazyParts): Promise<void> => {
  const contents = `module.exports = require(${JSON.stringify(name)});`;
  await build({
    ...settings,
    // Our own code names what it takes, so of packages that allow it only that comes along.
    ...(isAbsolute(name) && { mainFields: ['module', 'main'] }),
    stdin: { contents, resolveDir: root },
    outfile,
    plugins: [findLazyParts(parts, './')],
  });
};
