import { runJourney } from '#cli/journey/run-journey.ts';
import type { JourneyResult, JourneySettings } from '#cli/journey/result.ts';

export type Told = Omit<JourneyResult, 'wallSeconds'> & { story: string[] };

/** What came of a journey and every line of its story, without the time it took. */
export const liveThrough = async (settings: JourneySettings): Promise<Told> => {
  const story: string[] = [];
  const { wallSeconds, ...result } = await runJourney({
    ...settings,
    tell: (line) => story.push(line),
    onStep: () => undefined,
  });
  expect(wallSeconds).toBeGreaterThan(0);
  return { ...result, story };
};
