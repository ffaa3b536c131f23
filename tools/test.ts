import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, startTool } from './run-tool.ts';
import { testSummary } from './test-summary.ts';

const graceMs = 30_000;
const lookEveryMs = 1_000;

/** Runs Jest with the arguments given, and ends with a line CI reads: `N passed, N failed`. */
const directory = mkdtempSync(join(tmpdir(), 'binome-test-'));
const outputFile = join(directory, 'result.json');
const jest = startTool(
  'jest/bin/jest.js',
  ['--json', `--outputFile=${outputFile}`, ...process.argv.slice(2)],
  ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
);

/** Jest writes its result when all tests have run; what a test left running must not keep everybody waiting. */
const state = { resultSince: Number.POSITIVE_INFINITY, wasEnded: false };
const watch = setInterval(() => {
  if (!existsSync(outputFile)) return;
  state.resultSince = Math.min(state.resultSince, performance.now());
  if (performance.now() - state.resultSince < graceMs) return;
  console.error('A test left something running; Jest is ended.');
  state.wasEnded = true;
  jest.kill('SIGKILL');
}, lookEveryMs);

const code = await ended(jest);
clearInterval(watch);
const { line, failed } = existsSync(outputFile)
  ? testSummary(readFileSync(outputFile, 'utf8'))
  : { line: '0 passed, 1 failed', failed: 1 };
rmSync(directory, { recursive: true });
console.log(line);
process.exitCode = failed > 0 ? 1 : state.wasEnded ? 0 : code;
