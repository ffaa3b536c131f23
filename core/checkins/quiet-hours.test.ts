import fc from 'fast-check';
import { addDays, addMinutes, instant, toTemporal } from '../shared/instant.ts';
import { decideSend } from './nudge-governor.ts';
import {
  afterHours,
  afterQuiet,
  bothQuiet,
  quietFrom,
  quietUntil,
  usualQuietHours,
  type QuietDays,
} from './quiet-hours.ts';

const zones = fc.constantFrom('Europe/Paris', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC');
const moments = fc
  .integer({ min: 0, max: 3 * 366 * 24 * 60 })
  .map((minutes) => addMinutes(instant('2025-01-01T00:00:00Z'), minutes));
const agreed = fc.record({ from: fc.constantFrom(...quietFrom), until: fc.constantFrom(...quietUntil) });

test('A2 nothing about a pair comes within its quiet hours, whether it counts or not, nor a day later than need be', () => {
  fc.assert(
    fc.property(moments, zones, agreed, fc.boolean(), (now, timeZone, agreedHours, isFree) => {
      const ofClass = isFree ? ('free' as const) : ('nudge' as const);
      const decision = decideSend({ sentNudges: [], class: ofClass, timeZone, agreedHours, now });
      const at = decision.kind === 'now' ? now : decision.at;
      const { hour, dayOfWeek } = toTemporal(at).toZonedDateTimeISO(timeZone);
      expect(hour >= agreedHours.until && hour < agreedHours.from).toBe(true);
      expect(isFree || dayOfWeek <= 5).toBe(true);
      expect(at >= now && at < addDays(now, isFree ? 1 : 4)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('C3 what a pair agrees on takes nothing away from everybody’s quiet hours', () => {
  const [from, until] = [15, 12];
  expect(bothQuiet(usualQuietHours, { from, until })).toEqual({ from, until });
  expect(bothQuiet({ from, until: 8 }, { from: 19, until })).toEqual({ from, until });
  expect(bothQuiet(usualQuietHours, undefined)).toEqual(usualQuietHours);
});

test('C3 nobody is nudged on a public holiday, nor while out of office', () => {
  const paris = (now: string, days: Partial<QuietDays>) =>
    afterQuiet(instant(now), 'Europe/Paris', usualQuietHours, { daysOff: [], away: undefined, ...days });
  const daysOff = ['2026-07-13', '2026-07-14'];
  expect(paris('2026-07-10T18:00:00Z', { daysOff })).toBe('2026-07-15T06:00:00Z');
  expect(paris('2026-07-15T09:00:00Z', { daysOff })).toBe('2026-07-15T09:00:00Z');
  const away = { start: instant('2026-07-13T05:00:00Z'), end: instant('2026-07-16T15:00:00Z') };
  expect(paris('2026-07-14T09:00:00Z', { away })).toBe('2026-07-16T15:00:00Z');
  expect(paris('2026-07-10T18:00:00Z', { away })).toBe('2026-07-16T15:00:00Z');
  expect(paris('2026-07-16T15:00:00Z', { away })).toBe('2026-07-16T15:00:00Z');
});

test('A2 the hours are those of whoever reads it', () => {
  const hours = { from: 17, until: 10 };
  const now = instant('2026-01-05T16:30:00Z');
  expect(afterHours(now, 'UTC', hours)).toBe(now);
  expect(afterHours(now, 'Europe/Paris', hours)).toBe('2026-01-06T09:00:00Z');
  expect(afterQuiet(instant('2026-01-09T16:30:00Z'), 'Europe/Paris', hours)).toBe('2026-01-12T09:00:00Z');
});
