import fc from 'fast-check';
import { anyHours } from '#test/builders/any-candidate.ts';
import { sharedMinutes, workingWeek } from './working-week.ts';

const office = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };
const shared = (one: string, other: string, date: string): number =>
  sharedMinutes(workingWeek(office, one, date), workingWeek(office, other, date));

describe('working hours across time zones', () => {
  test('M3 overlap in UTC: five days of two hours between Paris and New York', () => {
    expect(shared('Europe/Paris', 'Europe/Paris', '2026-01-05')).toBe(5 * 480);
    expect(shared('Europe/Paris', 'America/New_York', '2026-01-07')).toBe(5 * 120);
    expect(shared('Europe/Paris', 'Asia/Tokyo', '2026-01-05')).toBe(0);
  });

  test('M3 the week counts: between the two changes of clocks New York is an hour nearer', () => {
    expect(shared('Europe/Paris', 'America/New_York', '2026-03-11')).toBe(5 * 180);
  });

  test('Monday in Auckland is Sunday in UTC, and meets a Sunday worker of the week before', () => {
    const sunday = workingWeek({ days: [7], start: '00:00', end: '24:00' }, 'UTC', '2026-01-05');
    const auckland = workingWeek(
      { days: [1], start: '09:00', end: '17:00' },
      'Pacific/Auckland',
      '2026-01-05',
    );
    expect(sharedMinutes(sunday, auckland)).toBe(4 * 60);
  });

  test('hours that end before they begin run past midnight', () => {
    const night = workingWeek({ days: [1], start: '22:00', end: '06:00' }, 'UTC', '2026-01-05');
    expect([...night]).toEqual([22 * 60, 30 * 60]);
  });

  test('what is no hour or no zone is survived', () => {
    const of = (start: string, end: string, zone = 'UTC') => [
      ...workingWeek({ days: [1, 1, 9], start, end }, zone, '2026-01-05'),
    ];
    expect(of('nine', '17:00')).toEqual([]);
    expect(of('09:00', '09:00')).toEqual([]);
    expect(of('26:00', '27:00')).toEqual([]);
    expect(of('09:00', '10:00', 'Customized Time Zone')).toEqual([540, 600]);
  });

  test('overlap is symmetric and at most what either works', () => {
    const zone = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland');
    fc.assert(
      fc.property(anyHours, zone, anyHours, zone, (mine, here, theirs, there) => {
        const one = workingWeek(mine, here, '2026-03-25');
        const other = workingWeek(theirs, there, '2026-03-25');
        const both = sharedMinutes(one, other);
        expect(sharedMinutes(other, one)).toBe(both);
        expect(both).toBeLessThanOrEqual(Math.min(sharedMinutes(one, one), sharedMinutes(other, other)));
      }),
    );
  });
});
