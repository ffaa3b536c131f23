import { join } from 'node:path';
import { runJourney, type JourneyOptions } from '#cli/journey/run-journey.ts';
import type { JourneyResult } from '#cli/journey/result.ts';
import { buildFunctionsWith } from '../fakes/build-functions-with.ts';

export type Told = Omit<JourneyResult, 'wallSeconds'> & { story: string[] };

/**
 * What came of a journey and every line of its story, without the time it took; with rows, leases and documents in the memory
 * of the worker.
 */
export const liveThroughInMemory = async (
  settings: Omit<JourneyOptions, 'functions' | 'tell' | 'onStep'>,
): Promise<Told> => {
  const story: string[] = [];
  const { wallSeconds, ...result } = await runJourney({
    ...settings,
    functions: await buildFunctionsWith(join(__dirname, 'rows-in-memory.ts')),
    tell: (line) => story.push(line),
    onStep: () => undefined,
  });
  expect(wallSeconds).toBeGreaterThan(0);
  return { ...result, story };
};
