import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/root.ts';
import { hearTool, type Heard } from './run-tool.ts';

type Check = { name: string; run: () => Promise<Heard> };

/** The machines of CI have two cores. */
const atATime = 2;

const programs = [
  'core/tsconfig.json',
  'tsconfig.json',
  'tab/tsconfig.json',
  'sandbox/shell/web/tsconfig.json',
];
const folders = ['core', 'locales', 'bot', 'api', 'tab', 'sandbox', 'cli', 'tools', 'bench', 'test', 'infra'];

/** The longest first, so that the others fit beside it. */
const checks: Check[] = [
  { name: 'lint', run: () => hearTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
  ...programs.map((program) => ({
    name: `types of ${program}`,
    run: () => hearTool('typescript/bin/tsc', ['-p', program]),
  })),
  {
    name: 'import table',
    run: () =>
      hearTool('dependency-cruiser/bin/dependency-cruiser.mjs', [
        ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
        ...folders.filter((folder) => existsSync(join(root, folder))),
      ]),
  },
  {
    name: 'formatting',
    run: () => hearTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  },
];

const failed: string[] = [];
const waiting = [...checks];
const checkOn = async (): Promise<void> => {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const started = performance.now();
    const { code, words } = await check.run();
    if (code !== 0) failed.push(check.name);
    process.stdout.write(words);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name} (${seconds} s)`);
  }
};
await Promise.all(Array.from({ length: atATime }, checkOn));
if (failed.length > 0) {
  console.error(`Not in order: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
