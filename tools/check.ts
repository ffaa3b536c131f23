import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/root.ts';
import { runTool } from './run-tool.ts';

type Check = { name: string; run: () => Promise<number> };

const programs = [
  'core/tsconfig.json',
  'tsconfig.json',
  'tab/tsconfig.json',
  'sandbox/shell/web/tsconfig.json',
];
const folders = ['core', 'locales', 'bot', 'api', 'tab', 'sandbox', 'cli', 'tools', 'bench', 'test'];

const checks: Check[] = [
  ...programs.map((program) => ({
    name: `types of ${program}`,
    run: () => runTool('typescript/bin/tsc', ['-p', program]),
  })),
  { name: 'lint', run: () => runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
  {
    name: 'import table',
    run: () =>
      runTool('dependency-cruiser/bin/dependency-cruiser.mjs', [
        ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
        ...folders.filter((folder) => existsSync(join(root, folder))),
      ]),
  },
  {
    name: 'formatting',
    run: () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  },
];

const failed: string[] = [];
for (const { name, run } of checks) {
  const started = performance.now();
  const code = await run();
  if (code !== 0) failed.push(name);
  console.log(
    `${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  );
}
if (failed.length > 0) {
  console.error(`Not in order: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
