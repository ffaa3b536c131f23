import fc from 'fast-check';
import { addDays, instant, type Interval } from '../shared/instant.ts';
import { breaksAhead, daysOutsideBreaks } from './around-breaks.ts';
import { findSlot } from './find-slot.ts';
import { firstSessionPlan, seriesPlan } from './plan-sessions.ts';

const now = instant('2026-07-20T08:00:00Z');
const days = (from: string, to: string): Interval => ({
  start: instant(`${from}T00:00:00Z`),
  end: instant(`${to}T00:00:00Z`),
});
const august = days('2026-08-01', '2026-08-31');
const paris = 'Europe/Paris';
const format = { cadence: 'weekly', sessions: 4, durationMinutes: 60 } as const;

test('D5 days in a break do not count', () => {
  const fifteen = instant('2026-07-30T08:00:00Z');
  expect(daysOutsideBreaks(now, 10, [august])).toBe(fifteen);
  expect(daysOutsideBreaks(now, 14, [august])).toBe('2026-09-02T08:00:00Z');
  expect(daysOutsideBreaks(instant('2026-08-11T00:00:00Z'), 1, [august])).toBe('2026-09-01T00:00:00Z');
});

test('D5 breaks that overlap count once, in whatever order they are named', () => {
  const split = [days('2026-08-10', '2026-08-31'), days('2026-08-01', '2026-08-15')];
  expect(daysOutsideBreaks(now, 14, split)).toBe(daysOutsideBreaks(now, 14, [august]));
});

test('D5 a break that a series cannot meet does not lengthen what is read of the calendars', () => {
  const plan = seriesPlan(now, { organiserZone: paris, format, after: undefined });
  const far = days('2027-08-01', '2027-08-31');
  const past = days('2026-04-01', '2026-04-15');
  expect(breaksAhead(plan, [far, august, past])).toEqual([august]);
});

test('A1 D5 the ten working days of the first session do not run in a break', () => {
  const inAugust = instant('2026-07-30T08:00:00Z');
  const plan = firstSessionPlan(inAugust, paris, { breaks: [august] });
  expect(plan.latest).toBe('2026-09-10T22:00:00Z');
  expect(firstSessionPlan(inAugust, paris).latest).toBe('2026-08-13T22:00:00Z');
});

test('S1 nothing is planned before everyone is back from their travels', () => {
  const back = instant('2026-09-07T00:00:00Z');
  const first = firstSessionPlan(now, paris, { back });
  expect(first).toMatchObject({ earliest: back, latest: '2026-09-21T22:00:00Z' });
  const series = seriesPlan(now, { organiserZone: paris, format, after: undefined, back });
  expect(series).toMatchObject({ earliest: back, latest: addDays(back, 28) });
});

test('D5 a series that is agreed in a break begins after it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 92 }), (begins, lasts) => {
      const start = addDays(now, begins);
      const breaks = [{ start, end: addDays(start, lasts) }];
      const plan = seriesPlan(now, { organiserZone: paris, format, after: undefined, breaks });
      const workingHours = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };
      const answer = findSlot({ ...plan, people: [{ busy: [], workingHours, timeZone: paris }] });
      expect(answer.kind).toBe('found');
      for (const one of answer.kind === 'found' ? answer.best.sessions : [])
        expect(one.end <= start || one.start >= breaks[0]!.end).toBe(true);
    }),
    { numRuns: 20 },
  );
});
