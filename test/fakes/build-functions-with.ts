import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { FunctionBundle } from '#sandbox/supervisor/sandbox-parts.ts';
import { buildFunctions } from '#tools/build/api-target.ts';

const withStorage = (storage: string): Plugin => ({
  name: 'other storage',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/make-storage\.ts$/ }, ({ importer }) =>
      importer.endsWith(join('api', 'app.ts')) ? { path: storage } : undefined,
    );
  },
});

/** The functions as they are delivered, with the storage that this module makes in place of the product's. */
export const buildFunctionsWith = async (storage: string): Promise<FunctionBundle> => {
  const out = mkdtempSync(join(tmpdir(), 'binome-functions-'));
  await buildFunctions(out, [withStorage(storage)]);
  return { bundlePath: join(out, 'main.cjs'), hostJsonPath: join(out, 'host.json') };
};
