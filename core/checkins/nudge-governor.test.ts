import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { addDays, addMinutes, fromTemporal, instant, toTemporal, type Instant } from '../shared/instant.ts';
import { decideSend } from './nudge-governor.ts';

const paris = 'Europe/Paris';
const decide = (now: string, sent: readonly string[] = [], timeZone = paris) =>
  decideSend({ sentNudges: sent.map(instant), class: 'nudge', timeZone, now: instant(now) });

test('C3 a nudge goes out at once on a working day', () => {
  expect(decide('2026-01-05T09:00:00Z')).toEqual({ kind: 'now' });
});

test('C3 the day begins at eight and ends at seven in the evening, local time', () => {
  expect(decide('2026-01-05T06:59:59Z')).toEqual({ kind: 'later', at: '2026-01-05T07:00:00Z' });
  expect(decide('2026-01-05T07:00:00Z')).toEqual({ kind: 'now' });
  expect(decide('2026-01-05T17:59:59Z')).toEqual({ kind: 'now' });
  expect(decide('2026-01-05T18:00:00Z')).toEqual({ kind: 'later', at: '2026-01-06T07:00:00Z' });
});

test('C3 a Friday evening waits for Monday morning', () => {
  expect(decide('2026-01-09T18:30:00Z')).toEqual({ kind: 'later', at: '2026-01-12T07:00:00Z' });
});

test('C3 a weekend across the change to summer time waits for eight o’clock of the new time', () => {
  expect(decide('2026-03-28T10:00:00Z')).toEqual({ kind: 'later', at: '2026-03-30T06:00:00Z' });
});

test('C3 half-hour zones keep their own eight o’clock', () => {
  expect(decide('2026-01-05T01:00:00Z', [], 'Asia/Kolkata')).toEqual({
    kind: 'later',
    at: '2026-01-05T02:30:00Z',
  });
  expect(decide('2026-01-05T01:00:00Z', [], 'Asia/Kathmandu')).toEqual({
    kind: 'later',
    at: '2026-01-05T02:15:00Z',
  });
});

test('C3 the third nudge waits until the first is seven days old', () => {
  const sent = ['2026-01-05T09:00:00Z', '2026-01-07T09:00:00Z'];
  expect(decide('2026-01-08T09:00:00Z', sent)).toEqual({ kind: 'later', at: '2026-01-12T09:00:00Z' });
  expect(decide('2026-01-12T09:00:00Z', sent)).toEqual({ kind: 'now' });
});

test('C3 the order in which nudges are remembered does not matter', () => {
  const sent = ['2026-01-07T09:00:00Z', '2026-01-01T09:00:00Z', '2026-01-05T09:00:00Z'];
  expect(decide('2026-01-08T09:00:00Z', sent)).toEqual({ kind: 'later', at: '2026-01-12T09:00:00Z' });
});

test('C3 what is free goes at once, at night and beyond the budget', () => {
  const sentNudges = [instant('2026-01-10T09:00:00Z'), instant('2026-01-10T10:00:00Z')];
  const now = instant('2026-01-11T02:00:00Z');
  expect(decideSend({ sentNudges, class: 'free', timeZone: paris, now })).toEqual({ kind: 'now' });
});

const zones = fc.constantFrom(
  'Europe/Paris',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'UTC',
);
const moments = fc
  .integer({ min: 0, max: 3 * 366 * 24 * 3600 })
  .map((seconds) => fromTemporal(Temporal.Instant.from('2025-01-01T00:00:00Z').add({ seconds })));
/** Minutes between one thing to tell and the next. */
const gaps = fc.array(fc.integer({ min: 0, max: 5 * 24 * 60 }), { minLength: 1, maxLength: 25 });

/** Sends as the post does: whatever has to wait is asked for again at the time it was told to wait for. */
const sendAll = (start: Instant, waits: readonly number[], timeZone: string): Instant[] => {
  const sent: Instant[] = [];
  let now = start;
  for (const wait of waits) {
    now = addMinutes(now, wait);
    for (;;) {
      const decision = decideSend({ sentNudges: sent, class: 'nudge', timeZone, now });
      if (decision.kind === 'now') break;
      expect(decision.at > now).toBe(true);
      now = decision.at;
    }
    sent.push(now);
  }
  return sent;
};

test('C3 never more than two nudges in any seven days, whatever there is to tell', () => {
  fc.assert(
    fc.property(moments, gaps, zones, (start, waits, timeZone) => {
      const sent = sendAll(start, waits, timeZone);
      for (const at of sent) {
        expect(sent.filter((one) => one >= at && one < addDays(at, 7)).length).toBeLessThanOrEqual(2);
      }
    }),
    { numRuns: 60 },
  );
});

test('C3 never inside quiet hours, in every zone and on every day the clocks change', () => {
  fc.assert(
    fc.property(moments, gaps, zones, (start, waits, timeZone) => {
      for (const at of sendAll(start, waits, timeZone)) {
        const { dayOfWeek, hour } = toTemporal(at).toZonedDateTimeISO(timeZone);
        expect(dayOfWeek).toBeLessThanOrEqual(5);
        expect(hour).toBeGreaterThanOrEqual(8);
        expect(hour).toBeLessThan(19);
      }
    }),
    { numRuns: 60 },
  );
});

test('C3 nobody waits longer than the budget and a weekend ask for', () => {
  fc.assert(
    fc.property(moments, fc.array(moments, { maxLength: 4 }), zones, (now, sent, timeZone) => {
      const sentNudges = sent.filter((one) => one <= now);
      const decision = decideSend({ sentNudges, class: 'nudge', timeZone, now });
      if (decision.kind === 'later') expect(decision.at <= addDays(now, 7 + 4)).toBe(true);
    }),
  );
});
