import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, addMinutes, instant, overlaps, type Interval } from '../shared/instant.ts';
import { isAtWork } from '#test/oracles/is-at-work.ts';
import { findSlot } from './find-slot.ts';
import type { PersonTime, RankedSlot, SlotAnswer, SlotSearch, SlotSession } from './slot-search.ts';

const office = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };
const inZone = (timeZone: string, limits?: PersonTime['limits'], said: Partial<PersonTime> = {}) => ({
  ...{ busy: [], workingHours: office, timeZone, ...said },
  ...(limits !== undefined && { limits }),
});
const aSearch = (people: readonly PersonTime[], said: Partial<SlotSearch> = {}): SlotSearch => ({
  ...{ people, organiserZone: people[0]?.timeZone ?? 'UTC', sessions: 6, cadence: 'weekly' },
  durationMinutes: 60,
  earliest: instant('2026-01-12T00:00:00Z'),
  latest: instant('2026-01-26T00:00:00Z'),
  ...said,
});
const best = (search: SlotSearch): RankedSlot => {
  const answer = findSlot(search);
  if (answer.kind === 'none') throw new Error(`No slot: ${answer.why}`);
  return answer.best;
};
const clock = (moment: string, zone: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
const said = ({ outside = [] }: SlotSession): string =>
  outside.map(({ person, side }) => `${person} ${side}`).join(' and ');
/** How often each is outside their hours. */
const borne = (slot: RankedSlot, people: number): number[] =>
  Array.from(
    { length: people },
    (_, one) =>
      slot.sessions.filter(({ outside = [] }) => outside.some(({ person }) => person === one)).length,
  );
const spread = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts);

const paris = inZone('Europe/Paris', { latest: '19:00' });
const seattle = inZone('America/Los_Angeles', { earliest: '07:00' });

test('S1 two whose hours do not meet are early and late in turn', () => {
  const { sessions } = best(aSearch([paris, seattle]));
  expect(sessions.map(said)).toEqual(['1 early', '0 late', '1 early', '0 late', '1 early', '0 late']);
  expect(sessions.map(({ kind }) => kind)).toEqual([
    ...['regular', 'in-turn', 'regular', 'in-turn', 'regular', 'in-turn'],
  ]);
  expect(sessions.map(({ start }) => clock(start, 'Europe/Paris'))).toEqual([
    ...['16:00', '18:00', '16:00', '18:00', '16:00', '18:00'],
  ]);
});

test('S1 where nobody alone can be early or late, both are at once', () => {
  const { sessions } = best(aSearch([inZone('Europe/Paris', { latest: '18:00' }), seattle]));
  expect(new Set(sessions.map(said))).toEqual(new Set(['0 late and 1 early']));
  expect(new Set(sessions.map(({ kind }) => kind))).toEqual(new Set(['regular']));
});

test('S1 where only one set a limit that helps, the series is there, and is said to be theirs', () => {
  const tokyo = inZone('Asia/Tokyo', { latest: '24:00' });
  const { sessions, cost } = best(aSearch([tokyo, inZone('America/Toronto')]));
  expect(new Set(sessions.map(said))).toEqual(new Set(['0 late']));
  expect(cost[0]).toBe(2);
});

test('S1 three take turns, one by one', () => {
  const said = { latest: '18:00', earliest: '08:00' };
  const only = (start: string) => ({
    workingHours: { ...office, start, end: `${Number(start.slice(0, 2)) + 1}:00` },
  });
  const people = ['10:00', '11:00', '12:00'].map((start) => inZone('Europe/Paris', said, only(start)));
  const slot = best(aSearch(people, { sessions: 7 }));
  expect(spread(borne(slot, 3))).toBeLessThanOrEqual(1);
});

test('S1 hours that meet are not left, whatever the limits', () => {
  const people = [inZone('Europe/Paris'), inZone('America/New_York')];
  const wide = people.map((one) => ({ ...one, limits: { earliest: '05:00', latest: '23:00' } }));
  expect(findSlot(aSearch(wide))).toEqual(findSlot(aSearch(people)));
});

test('S1 a limit within the hours of work is none, and one after midnight is late', () => {
  const inside = { earliest: '10:00', latest: '16:00' };
  expect(
    findSlot(aSearch([inZone('Europe/Paris', inside), inZone('America/Los_Angeles', inside)])).kind,
  ).toBe('none');
  const night = inZone('Asia/Tokyo', { latest: '01:00' });
  const mornings = inZone('America/Toronto', undefined, { workingHours: { ...office, start: '10:00' } });
  const [first] = best(aSearch([night, mornings])).sessions;
  expect(clock(first!.start, 'Asia/Tokyo')).toBe('00:00');
});

test('S1 turns go on across the weeks in which only one of two clocks has changed', () => {
  const search = aSearch([paris, seattle], { earliest: instant('2026-02-16T00:00:00Z'), sessions: 10 });
  const slot = best({ ...search, latest: instant('2026-02-23T00:00:00Z') });
  expect(spread(borne(slot, 2))).toBeLessThanOrEqual(1);
  for (const { start, end } of slot.sessions) {
    expect(clock(start, 'America/Los_Angeles') >= '07:00').toBe(true);
    expect(clock(end, 'Europe/Paris') <= '19:00').toBe(true);
  }
});

const start2026 = instant('2026-01-01T00:00:00Z');
const hour = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((one) => `${String(one).padStart(2, '0')}:00`);
const limits = fc.option(fc.record({ earliest: hour(4, 9), latest: hour(17, 24) }, { requiredKeys: [] }), {
  nil: undefined,
  freq: 6,
});
const interval = fc
  .record({ at: fc.integer({ min: 0, max: 240 * 24 * 4 }), quarters: fc.integer({ min: 1, max: 40 }) })
  .map(({ at, quarters }): Interval => {
    const start = addMinutes(start2026, at * 15);
    return { start, end: addMinutes(start, quarters * 15) };
  });
/** Half a world apart, so that hours hardly meet; half and quarter hours, other days of changing the clock. */
const [west, east] = [
  ['America/Los_Angeles', 'America/Denver', 'America/St_Johns', 'America/Toronto'],
  ['Europe/Paris', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Pacific/Auckland'],
] as const;
const someone = (zones: readonly string[]) =>
  fc
    .record({ timeZone: fc.constantFrom(...zones), limits, busy: fc.array(interval, { maxLength: 12 }) })
    .map(({ timeZone, limits: within, busy }): PersonTime => inZone(timeZone, within, { busy }));
const searches = fc
  .record({
    first: someone(west),
    second: someone(east),
    third: fc.option(someone([...west, ...east]), { nil: undefined, freq: 3 }),
    sessions: fc.integer({ min: 1, max: 8 }),
    cadence: fc.constantFrom('weekly' as const, 'every-two-weeks' as const, 'monthly' as const),
    durationMinutes: fc.constantFrom(30, 45, 60),
    day: fc.integer({ min: 0, max: 100 }),
    breaks: fc.constantFrom([], [{ start: addDays(start2026, 40), end: addDays(start2026, 52) }]),
  })
  .map(({ first, second, third, day, ...rest }): SlotSearch => {
    const people = third === undefined ? [first, second] : [first, second, third];
    const earliest = addDays(start2026, day);
    return aSearch(people, { ...rest, earliest, latest: addDays(earliest, 14) });
  });
const runs = { numRuns: 12 };

const withHours = (one: PersonTime): PersonTime => {
  const { start, end } = one.workingHours;
  const { earliest = start, latest = end } = one.limits ?? {};
  return { ...one, workingHours: { ...one.workingHours, start: earliest, end: latest } };
};

test('S1 within limits: the sessions agreed, in nobody’s busy time, beyond nobody’s limits; whose hours they leave is said', () => {
  fc.assert(
    fc.property(searches, (search) => {
      const answer = findSlot(search);
      if (answer.kind === 'none') return;
      const slots = [answer.best, ...answer.others];
      expect(slots.map(({ sessions }) => sessions.length)).toEqual(slots.map(() => search.sessions));
      for (const session of slots.flatMap(({ sessions }) => sessions)) {
        expect(addMinutes(session.start, search.durationMinutes)).toBe(session.end);
        const outside = search.people.flatMap((one, person) => {
          expect(one.busy.some((busy) => overlaps(busy, session))).toBe(false);
          expect(isAtWork(withHours(one), session)).toBe(true);
          return isAtWork(one, session) ? [] : [person];
        });
        expect((session.outside ?? []).map(({ person }) => person)).toEqual(outside);
      }
    }),
    runs,
  );
});

test('S1 who meets at all within their hours has nothing changed by limits', () => {
  fc.assert(
    fc.property(searches, (search) => {
      const people = search.people.map(({ limits: _, ...one }) => one);
      const without = findSlot({ ...search, people });
      if (without.kind === 'found') expect(findSlot(search)).toEqual(without);
    }),
    runs,
  );
});

/** As if the people had been counted the other way round. */
const reversed = (answer: SlotAnswer, people: number): SlotAnswer => {
  const turned = (slot: RankedSlot): RankedSlot => ({
    ...slot,
    sessions: slot.sessions.map((session) =>
      session.outside === undefined
        ? session
        : {
            ...session,
            outside: session.outside
              .map(({ person, side }) => ({ person: people - 1 - person, side }))
              .reverse(),
          },
    ),
  });
  return answer.kind === 'none'
    ? answer
    : { ...answer, best: turned(answer.best), others: answer.others.map(turned) };
};

test('S1 the order of the people does not matter for whose turn it is', () => {
  fc.assert(
    fc.property(searches, (search) => {
      const people = [...search.people].reverse();
      expect(reversed(findSlot({ ...search, people }), people.length)).toEqual(findSlot(search));
    }),
    runs,
  );
});

const isWorse = (one: RankedSlot, other: RankedSlot): boolean =>
  (one.cost.map((value, at) => value - other.cost[at]!).find((difference) => difference !== 0) ?? 0) > 0;

test('S1 with fewer appointments, within limits too, there is a slot at least as good', () => {
  fc.assert(
    fc.property(searches, fc.nat(2), (search, who) => {
      const before = findSlot(search);
      if (before.kind === 'none') return;
      const people = search.people.map((one, index) =>
        index === who % search.people.length ? { ...one, busy: one.busy.slice(3) } : one,
      );
      const after = findSlot({ ...search, people });
      expect(after.kind === 'found' && !isWorse(after.best, before.best)).toBe(true);
    }),
    runs,
  );
});

test('S1 nobody is outside their hours more than one session more than another, where both could be', () => {
  const widely = { earliest: '05:00', latest: '23:00' };
  fc.assert(
    fc.property(fc.constantFrom(...west), fc.constantFrom(...east), searches, (one, other, search) => {
      const people = [one, other].map((zone) => inZone(zone, widely));
      const answer = findSlot({ ...search, people, organiserZone: one });
      expect(answer.kind).toBe('found');
      if (answer.kind === 'found') expect(spread(borne(answer.best, 2))).toBeLessThanOrEqual(1);
    }),
    runs,
  );
});
