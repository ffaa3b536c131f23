import { graphWorks } from '#api/adapters/graph/graph-works.ts';
import { graphCallsOf } from './graph-calls-of.ts';
import { liveThroughInMemory } from './live-through.ts';

const minutes = (count: number): number => count * 60_000;

/** Declared, and rarely or never met on this way: the tests of the adapters ask for them. */
const rare = [
  'DELETE /users/{id}/events/{id}',
  'GET /users/{id}/photo/$value',
  'POST /users/{id}/events/{id}/cancel',
];

describe('a whole programme at contoso', () => {
  test(
    'U3 S3 it runs end to end on one machine, with people who decline, stay silent, miss sessions, live in Outlook and grow',
    async () => {
      // The clocks change on 8 March in America and on the 29th in Europe; 6 April is Easter Monday.
      const startsAt = '2026-02-23T06:00:00Z';
      let asked: string[] = [];
      const { story, ...result } = await liveThroughInMemory({
        ...{ company: 'contoso', seed: 1, weeks: 9, startsAt },
        onCalls: async (doors) => {
          asked = await graphCallsOf(doors);
        },
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
      // X1: what was asked of Graph is what is declared, no more and no less.
      const declared = [...new Set<string>(Object.values(graphWorks).map(({ call }) => call))];
      expect(asked.filter((call) => !declared.includes(call))).toEqual([]);
      expect(declared.filter((call) => !asked.includes(call) && !rare.includes(call))).toEqual([]);
    },
    minutes(15),
  );
});
