import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { FunctionBundle } from '#sandbox/supervisor/sandbox-parts.ts';
import { buildFunctions } from '#tools/build/api-target.ts';

const rowsInMemory: Plugin = {
  name: 'rows in memory',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/make-storage\.ts$/ }, ({ importer }) =>
      importer.endsWith(join('api', 'app.ts'))
        ? { path: join(import.meta.dirname, 'rows-in-memory.ts') }
        : undefined,
    );
  },
};

/** The functions as they are delivered, but for the rows of tables. */
export const buildWithRowsInMemory = async (): Promise<FunctionBundle> => {
  const out = mkdtempSync(join(tmpdir(), 'binome-round-'));
  await buildFunctions(out, [rowsInMemory]);
  return { bundlePath: join(out, 'main.cjs'), hostJsonPath: join(out, 'host.json') };
};
