import { liveThroughInMemory } from './live-through.ts';

const minutes = (count: number): number => count * 60_000;

test(
  'U3 the same seed tells the same story twice, up to what people do in Outlook',
  async () => {
    const settings = { company: 'generated:12', seed: 3, weeks: 2 };
    const once = await liveThroughInMemory(settings);
    expect(once.pairs).toBeGreaterThan(3);
    expect(once.introducedBoth).toBeGreaterThan(0);
    expect(once.accepted).toBeGreaterThan(once.declined);
    expect(once.firstSessions).toBeGreaterThan(0);
    expect(once.seriesBooked).toBeGreaterThan(0);
    expect(await liveThroughInMemory(settings)).toEqual(once);
  },
  minutes(6),
);
