import { liveThroughInMemory } from './live-through.ts';

const minutes = (count: number): number => count * 60_000;

describe('a whole programme at contoso', () => {
  test(
    'U3 S3 it runs end to end on one machine, with people who decline, stay silent, miss sessions, live in Outlook and grow',
    async () => {
      // The clocks change on 8 March in America and on the 29th in Europe; 6 April is Easter Monday.
      const startsAt = '2026-02-23T06:00:00Z';
      const { story, ...result } = await liveThroughInMemory({
        ...{ company: 'contoso', seed: 1, weeks: 9, startsAt },
      });
      expect(result).toMatchObject({ people: 60, supportRequests: 2 });
      expect(result.enrolled).toBeGreaterThan(40);
      expect(result.pairs).toBeGreaterThan(20);
      expect(result.trios + result.unmatched).toBeGreaterThan(0);
      expect(result.introducedBoth).toBeGreaterThan(15);
      expect(result.introducedBoth).toBeLessThanOrEqual(result.pairs + result.trios);
      expect(result.declined).toBeGreaterThan(0);
      expect(result.notReachable).toBeGreaterThan(0);
      expect(result.nominations).toBeGreaterThan(0);
      expect(result.seriesBooked).toBeGreaterThan(5);
      expect(result.firstSessions).toBeGreaterThanOrEqual(result.seriesBooked);
      expect(result.sessionsPlanned).toBeGreaterThan(result.sessionsHeld);
      expect(story.some((line) => line.endsWith('did not take place'))).toBe(true);
      expect(result.checkInsAnswered).toBeLessThan(result.checkInsSent);
      expect(result.growth.n).toBeGreaterThanOrEqual(12);
      expect(result.growth.ci95[0]).toBeGreaterThan(0);
      expect(result.growth.meanChange).toBeLessThan(result.growth.ci95[1]);
      // S1, S3: people live in Outlook, and calendars and pages agree on every session in the end.
      const { moved, cancelled, declinedSessions, appointments, seriesDeleted, repaired } = result;
      expect(Math.min(moved, cancelled, declinedSessions, appointments, seriesDeleted)).toBeGreaterThan(0);
      expect(repaired).toBeGreaterThan(3);
      expect(Math.min(result.acrossClockChange, result.acrossHoliday)).toBeGreaterThan(0);
      expect(result.onHoliday).toBe(0);
      expect(result.compared).toBeGreaterThan(100);
      expect(result.differences).toEqual([]);
    },
    minutes(15),
  );
});
