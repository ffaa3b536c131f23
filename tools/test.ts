import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';
import { testSummary } from './test-summary.ts';

/** Runs Jest with the arguments given, and ends with a line CI reads: `N passed, N failed`. */
const directory = mkdtempSync(join(tmpdir(), 'binome-test-'));
const outputFile = join(directory, 'result.json');
const jest = ['--json', `--outputFile=${outputFile}`, ...process.argv.slice(2)];
const code = await runTool('jest/bin/jest.js', jest, [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
]);
const { line, failed } = testSummary(readFileSync(outputFile, 'utf8'));
rmSync(directory, { recursive: true });
console.log(line);
process.exitCode = failed > 0 ? 1 : code;
