import fc from 'fast-check';
import { addDays, addMinutes, instant, overlaps, type Instant, type Interval } from '../shared/instant.ts';
import { personHours } from './person-hours.ts';
import type { PersonTime } from './slot-search.ts';
import { holds, spanOf } from './span.ts';
import { unwelcomeAt } from './unwelcome.ts';
import { timesToVoteOn, type VoteSearch } from './vote-times.ts';

const monday = instant('2026-03-23T00:00:00Z');
const zones = ['Europe/Paris', 'America/New_York', 'Pacific/Auckland', 'UTC'];

const quarter = fc.integer({ min: 0, max: 16 * 96 - 1 }).map((at) => addMinutes(monday, at * 15));
const interval = fc
  .tuple(quarter, fc.integer({ min: 1, max: 40 }))
  .map(([start, quarters]): Interval => ({ start, end: addMinutes(start, quarters * 15) }));
const hour = (at: number): string => `${String(at).padStart(2, '0')}:00`;
const somebody = fc.record({
  busy: fc.array(interval, { maxLength: 6 }),
  workingHours: fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    start: fc.integer({ min: 0, max: 23 }).map(hour),
    end: fc.integer({ min: 1, max: 24 }).map(hour),
  }),
  timeZone: fc.constantFrom(...zones),
}) satisfies fc.Arbitrary<PersonTime>;
const aSearch = fc.record({
  people: fc.array(somebody, { minLength: 2, maxLength: 3 }),
  organiserZone: fc.constantFrom(...zones),
  durationMinutes: fc.constantFrom(30, 45, 60, 90),
  earliest: quarter,
  latest: quarter,
  not: fc.array(interval, { maxLength: 4 }),
}) satisfies fc.Arbitrary<VoteSearch>;

const local = (at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(at));

describe('S4 times to vote on', () => {
  test('lie in the period, where all are at work and free, and beside what was voted on before', () => {
    fc.assert(
      fc.property(aSearch, (search) => {
        const times = timesToVoteOn(search);
        expect(times.length).toBeLessThanOrEqual(6);
        for (const one of times) {
          expect(one.start >= search.earliest && one.start < search.latest).toBe(true);
          expect(addMinutes(one.start, search.durationMinutes)).toBe(one.end);
          expect(search.not.some((other) => overlaps(one, other))).toBe(false);
          const around = { start: addDays(one.start, -2), end: addDays(one.end, 2) };
          for (const person of search.people)
            expect(holds(personHours(person, spanOf(around)).free, spanOf(one))).toBe(true);
        }
      }),
    );
  });

  test('are in order and apart, and the same whoever is named first', () => {
    fc.assert(
      fc.property(aSearch, (search) => {
        const times = timesToVoteOn(search);
        times.slice(1).forEach((one, index) => expect(times[index]!.end <= one.start).toBe(true));
        expect(timesToVoteOn({ ...search, people: search.people.toReversed() })).toEqual(times);
      }),
    );
  });

  test('say how unwelcome each of them is, as it would be said of it alone', () => {
    fc.assert(
      fc.property(aSearch, (search) => {
        for (const { unwelcome, ...when } of timesToVoteOn(search))
          expect(unwelcomeAt(search.people, when)).toEqual(unwelcome);
      }),
    );
  });

  test('lie on as many days as there are', () => {
    fc.assert(
      fc.property(aSearch, (asked) => {
        const search = { ...asked, durationMinutes: 15 };
        const daysOf = (times: readonly Interval[]) =>
          new Set(times.map(({ start }) => local(start, search.organiserZone))).size;
        const possible = daysOf(timesToVoteOn(search, 2_000));
        expect(daysOf(timesToVoteOn(search))).toBe(Math.min(6, possible));
      }),
      { numRuns: 40 },
    );
  });

  test('are spread over the times of day, which nobody knows of a shift', () => {
    const long: PersonTime = {
      busy: [],
      workingHours: { days: [1, 2, 3, 4, 5, 6, 7], start: '06:00', end: '22:00' },
      timeZone: 'Europe/Paris',
    };
    const times = timesToVoteOn({
      ...{ people: [long, long], organiserZone: 'Europe/Paris', durationMinutes: 60 },
      ...{ earliest: monday, latest: addDays(monday, 7), not: [] },
    });
    const hours = times.map(({ start }) => Number(start.slice(11, 13)) + 1);
    const parts = hours.map((at) => (at < 12 ? 'morning' : at < 17 ? 'afternoon' : 'evening'));
    expect(
      ['morning', 'afternoon', 'evening'].map((part) => parts.filter((one) => one === part).length),
    ).toEqual([2, 2, 2]);
  });
});
