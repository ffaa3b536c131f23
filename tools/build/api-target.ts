import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dist, root } from './root.ts';
import type { Target } from './target.ts';

const out = join(dist, 'api');
const worker = join(root, 'api/adapters/matching/worker.ts');

/** The functions as Azure runs them: one CommonJS bundle without node_modules, the matching worker beside it. */
export const apiTarget: Target = {
  name: 'api',
  inputs: ['api', 'bot', 'core', 'locales', 'package-lock.json', 'tools/build'],
  output: 'dist/api/main.cjs',
  build: async () => {
    mkdirSync(out, { recursive: true });
    await bundle(join(root, 'api/main.ts'), 'main.cjs');
    if (existsSync(worker)) await bundle(worker, 'matching-worker.cjs');
    copyFileSync(join(root, 'api/host.json'), join(out, 'host.json'));
  },
};

const bundle = async (entry: string, name: string): Promise<void> => {
  await build({
    entryPoints: [entry],
    outfile: join(out, name),
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
