import fc from 'fast-check';
import { clockMinutes } from '../state/mailbox-owner.ts';
import { makeCalendars } from '../state/make-calendars.ts';
import { aPerson, aWorld, ask, startOfTests } from '../fixtures/test-company.ts';
import { toldEvents } from '../fixtures/told-event.ts';
import { weekdayOf } from '../time/day.ts';
import { seededWeek } from './seeded-week.ts';

function companyOf(seed: string) {
  return makeCalendars({ seed, now: startOfTests });
}

const week = fc.integer({ min: 2900, max: 3100 });
const load = fc.double({ min: 0, max: 0.9, noNaN: true });

describe('an ordinary week', () => {
  test('is the same whenever and in whatever order it is read', () => {
    fc.assert(
      fc.property(week, load, fc.string(), (number, calendarLoad, seed) => {
        const owner = aPerson('ada', { calendarLoad });
        const [one, other] = [companyOf(seed), companyOf(seed)];
        seededWeek(other, owner, number + 1);
        expect(seededWeek(one, owner, number)).toEqual(seededWeek(other, owner, number));
      }),
    );
  });

  test('keeps to working days and hours, and no two meetings overlap', () => {
    fc.assert(
      fc.property(week, load, (number, calendarLoad) => {
        const owner = aPerson('ada', { calendarLoad });
        const { days, start, end } = owner.workingHours;
        const timings = seededWeek(companyOf('s'), owner, number)
          .map(({ meeting }) => meeting.content.timing)
          .sort((a, b) => a.start.day - b.start.day || a.start.second - b.start.second);
        for (const [at, timing] of timings.entries()) {
          expect(days).toContain(weekdayOf(timing.start.day));
          if (timing.isAllDay) continue;
          expect(timing.start.second).toBeGreaterThanOrEqual(clockMinutes(start) * 60);
          expect(timing.end.second).toBeLessThanOrEqual(clockMinutes(end) * 60);
          const before = timings[at - 1];
          if (before?.start.day === timing.start.day)
            expect(before.end.second).toBeLessThanOrEqual(timing.start.second);
        }
      }),
    );
  });

  test('takes about the share of working time that the person’s load says', () => {
    const owner = aPerson('ada', { calendarLoad: 0.5 });
    const company = companyOf('share');
    let seconds = 0;
    for (let number = 2900; number < 3000; number++) {
      for (const { meeting } of seededWeek(company, owner, number)) {
        const { start, end, isAllDay } = meeting.content.timing;
        if (!isAllDay) seconds += end.second - start.second;
      }
    }
    const working = 100 * 5 * 7.5 * 3600;
    expect(seconds / working).toBeGreaterThan(0.45);
    expect(seconds / working).toBeLessThan(0.55);
  });

  test('a seeded meeting that its owner deletes or moves does not come back', async () => {
    const owner = aPerson('ada', { calendarLoad: 0.4 });
    const world = aWorld([owner]);
    const view = `/v1.0/users/${owner.id}/calendarView?startDateTime=2026-11-30T00:00:00Z&endDateTime=2026-12-05T00:00:00Z&$top=100`;
    const before = toldEvents(await ask(world, `GET ${view}`));
    const [first, second] = before;
    const event = `/_sandbox/people/${owner.id}/events`;
    await ask(world, `POST ${event}/${first?.id}/delete`, { body: {} });
    const body = { start: '2026-12-04T19:00', end: '2026-12-04T20:00' };
    await ask(world, `POST ${event}/${second?.id}/move`, { body });
    const after = toldEvents(await ask(world, `GET ${view}`));
    expect(after).toHaveLength(before.length - 1);
    expect(after.at(-1)).toMatchObject({
      id: second?.id,
      start: { dateTime: '2026-12-04T18:00:00.0000000' },
    });
  });

  test('a calendar survives being saved and read again', async () => {
    const owner = aPerson('ada', { calendarLoad: 0.4 });
    const world = aWorld([owner]);
    const view = `/v1.0/users/${owner.id}/calendarView?startDateTime=2026-11-30T00:00:00Z&endDateTime=2026-12-05T00:00:00Z&$top=100`;
    const [first] = toldEvents(await ask(world, `GET ${view}`));
    await ask(world, `PATCH /v1.0/users/${owner.id}/events/${first?.id}`, { body: { subject: 'Changed' } });
    const saved = JSON.parse(JSON.stringify(world.calendars)) as typeof world.calendars;
    const reread = await ask({ ...world, calendars: saved }, `GET ${view}`);
    expect(toldEvents(reread)).toEqual(toldEvents(await ask(world, `GET ${view}`)));
  });
});
