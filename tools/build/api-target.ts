import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { dist, root } from './root.ts';
import type { Target } from './target.ts';

const worker = join(root, 'api/adapters/matching/worker.ts');

/** The functions as Azure runs them: one CommonJS bundle without node_modules, which Azure finds by its package.json, and the matching worker beside it. */
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

/** One CommonJS file with all it needs. */
export const bundle = async (entry: string, outfile: string, plugins: Plugin[] = []): Promise<void> => {
  await build({
    entryPoints: [entry],
    outfile,
    plugins,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    sourcemap: true,
    minifySyntax: true,
    // Injected by Azure's worker, and by sandbox/host in its place.
    external: ['@azure/functions-core'],
    logLevel: 'error',
  });
};
