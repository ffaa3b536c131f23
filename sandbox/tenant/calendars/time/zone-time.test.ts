import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayNumber } from './day.ts';
import { epochAt, localAt, localBetween, localPlus } from './zone-time.ts';

const zone = fc.constantFrom(
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'UTC',
);
const instant = fc
  .integer({ min: Date.parse('2024-01-01') / 1000, max: Date.parse('2030-01-01') / 1000 })
  .map((second) => second * 1000);
const day = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2030-01-01') });
const local = fc.record({ day, second: fc.integer({ min: 0, max: 86_399 }) });

describe('clocks of zones', () => {
  test('show what the zone database says', () => {
    fc.assert(
      fc.property(zone, instant, (name, epoch) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(name);
        expect(localAt(name, epoch)).toEqual({
          day: dayNumber(shown.toPlainDate().toString()),
          second: shown.hour * 3600 + shown.minute * 60 + shown.second,
        });
      }),
    );
  });

  test('an instant is found again from what the clock shows, save in the hour that is shown twice', () => {
    fc.assert(
      fc.property(zone, instant, (name, epoch) => {
        const found = epochAt(name, localAt(name, epoch));
        expect([epoch, epoch - 3_600_000, epoch - 1_800_000]).toContain(found);
      }),
    );
  });

  test('an hour that the clock skips is read as the hour after', () => {
    const skipped = { day: dayNumber('2027-03-28'), second: 2.5 * 3600 };
    expect(new Date(epochAt('Europe/Paris', skipped)).toISOString()).toBe('2027-03-28T01:30:00.000Z');
  });

  test('an hour that the clock repeats is read as the earlier', () => {
    const repeated = { day: dayNumber('2027-10-31'), second: 2.5 * 3600 };
    expect(new Date(epochAt('Europe/Paris', repeated)).toISOString()).toBe('2027-10-31T00:30:00.000Z');
  });

  test('moving along a clock and measuring undo each other', () => {
    fc.assert(
      fc.property(local, fc.integer({ min: -1_000_000, max: 1_000_000 }), (from, seconds) => {
        expect(localBetween(from, localPlus(from, seconds))).toBe(seconds);
      }),
    );
  });
});
