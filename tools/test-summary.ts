import { z } from 'zod';

const jestResult = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numRuntimeErrorTestSuites: z.int(),
});

/** The closing line of a test run, from Jest's JSON result. A test file that could not be run counts as one failure. */
export const testSummary = (json: string): { line: string; failed: number } => {
  const result = jestResult.parse(JSON.parse(json));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { line: `${result.numPassedTests} passed, ${failed} failed`, failed };
};
