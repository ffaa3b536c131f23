import fc from 'fast-check';
import {
  addDays,
  addHours,
  addMinutes,
  earlier,
  instant,
  later,
  minutesBetween,
  overlaps,
} from './instant.ts';

const moments = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => instant(date.toISOString()));

test('an instant is UTC in whole seconds, whatever it was written in', () => {
  expect(instant('2026-01-05T09:00:00.999+01:00')).toBe('2026-01-05T08:00:00Z');
  expect(() => instant('2026-01-05')).toThrow(RangeError);
});

test('instants compare as text', () => {
  fc.assert(
    fc.property(moments, moments, (a, b) => {
      expect(a < b).toBe(Date.parse(a) < Date.parse(b));
      expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort());
    }),
  );
});

test('what is added can be measured and taken away again', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -100_000, max: 100_000 }), (start, minutes) => {
      const end = addMinutes(start, minutes);
      expect(minutesBetween(start, end)).toBe(minutes);
      expect(addMinutes(end, -minutes)).toBe(start);
    }),
  );
});

test('days have 24 hours, also when the clocks change', () => {
  expect(addDays(instant('2026-03-28T12:00:00Z'), 1)).toBe('2026-03-29T12:00:00Z');
  expect(addHours(instant('2026-03-28T12:00:00Z'), 0.5)).toBe('2026-03-28T12:30:00Z');
});

test('intervals that only touch do not overlap', () => {
  const [eight, nine, ten] = [8, 9, 10].map((hour) =>
    instant(`2026-01-05T${String(hour).padStart(2, '0')}:00:00Z`),
  );
  expect(overlaps({ start: eight!, end: nine! }, { start: nine!, end: ten! })).toBe(false);
  expect(overlaps({ start: eight!, end: ten! }, { start: nine!, end: ten! })).toBe(true);
});
