import { testSummary } from './test-summary.ts';

const result = (numbers: object) =>
  JSON.stringify({ numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0, ...numbers });

test('the closing line counts what passed and failed', () => {
  expect(testSummary(result({ numFailedTests: 2 }))).toEqual({ line: '7 passed, 2 failed', failed: 2 });
});

test('a test file that could not be run is a failure', () => {
  expect(testSummary(result({ numRuntimeErrorTestSuites: 1 })).failed).toBe(1);
});
