import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMinutes,
  instant,
  overlaps,
  toTemporal,
  type Instant,
  type Interval,
} from '../shared/instant.ts';
import { isAtWork } from '#test/oracles/is-at-work.ts';
import { findSlot } from './find-slot.ts';
import type { PersonTime, RankedSlot, SlotSearch } from './slot-search.ts';

const officeHours = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };
const inZone = (timeZone: string, said: Partial<PersonTime> = {}): PersonTime => ({
  busy: [],
  workingHours: officeHours,
  timeZone,
  ...said,
});
const aSearch = (said: Partial<SlotSearch> = {}): SlotSearch => ({
  people: [inZone('Europe/Paris'), inZone('Europe/Paris')],
  organiserZone: 'Europe/Paris',
  sessions: 5,
  cadence: 'every-two-weeks',
  durationMinutes: 60,
  earliest: instant('2026-02-02T08:00:00Z'),
  latest: instant('2026-03-02T08:00:00Z'),
  ...said,
});
const best = (search: SlotSearch): RankedSlot => {
  const answer = findSlot(search);
  if (answer.kind === 'none') throw new Error(`No slot: ${answer.why}`);
  return answer.best;
};
const found = (search: SlotSearch): readonly Interval[] =>
  best(search).sessions.map(({ start, end }) => ({ start, end }));
const localTime = (moment: string, zone: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });

test('S1 two free people meet in the middle of the first morning, every other week', () => {
  const starts = found(aSearch()).map(({ start }) => start);
  expect(starts[0]).toBe('2026-02-02T08:30:00Z');
  expect(starts).toEqual([
    '2026-02-02T08:30:00Z',
    '2026-02-16T08:30:00Z',
    '2026-03-02T08:30:00Z',
    '2026-03-16T08:30:00Z',
    '2026-03-30T07:30:00Z',
  ]);
});

test('S1 a series keeps its local hour across the change to summer time', () => {
  const starts = found(aSearch({ sessions: 10, cadence: 'weekly' })).map(({ start }) => start);
  expect(new Set(starts.map((start) => localTime(start, 'Europe/Paris')))).toEqual(new Set(['09:30']));
  expect(new Set(starts.map((start) => start.slice(11, 16))).size).toBe(2);
});

test('S1 one busy hour in the last week moves the whole series', () => {
  const clash = { start: instant('2026-03-30T07:30:00Z'), end: instant('2026-03-30T08:00:00Z') };
  const moved = found(
    aSearch({ people: [inZone('Europe/Paris', { busy: [clash] }), inZone('Europe/Paris')] }),
  );
  expect(moved[0]?.start).toBe('2026-02-02T09:00:00Z');
});

test('S1 Paris and New York meet in the few hours they share, also in the weeks their clocks differ by five', () => {
  const people = [
    inZone('Europe/Paris'),
    inZone('America/New_York', { workingHours: { ...officeHours, start: '08:00' } }),
  ];
  const sessions = found(
    aSearch({ people, cadence: 'weekly', sessions: 8, earliest: instant('2026-02-23T08:00:00Z') }),
  );
  for (const { start, end } of sessions) {
    expect(localTime(start, 'America/New_York') >= '08:00').toBe(true);
    expect(localTime(end, 'Europe/Paris') <= '17:00').toBe(true);
  }
});

test('S1 three people are all asked for', () => {
  const lunch = inZone('Europe/Paris', { workingHours: { days: [3], start: '12:00', end: '13:00' } });
  const [first] = found(aSearch({ people: [inZone('Europe/Paris'), inZone('Europe/London'), lunch] }));
  expect(first).toEqual({ start: '2026-02-04T11:00:00Z', end: '2026-02-04T12:00:00Z' });
});

test('S1 people who never work at the same time are told so', () => {
  const people = [inZone('Europe/Paris'), inZone('Pacific/Auckland')];
  expect(findSlot(aSearch({ people }))).toEqual({ kind: 'none', why: 'no-shared-hours' });
});

test('S1 people who work at the same time and are never free together are told so', () => {
  const busy = [{ start: instant('2026-01-01T00:00:00Z'), end: instant('2027-01-01T00:00:00Z') }];
  const people = [inZone('Europe/Paris', { busy }), inZone('Europe/Paris')];
  expect(findSlot(aSearch({ people }))).toEqual({ kind: 'none', why: 'all-busy' });
});

test('S1 night shifts run past midnight', () => {
  const night = { days: [1, 2, 3, 4, 5], start: '22:00', end: '06:00' };
  const people = [
    inZone('Europe/Paris', { workingHours: night }),
    inZone('Europe/Paris', { workingHours: night }),
  ];
  const [first] = found(aSearch({ people }));
  expect(first?.start).toBe('2026-02-02T21:00:00Z');
});

test('S1 hours that cannot be read are no hours', () => {
  const workingHours = { days: [1], start: 'morning', end: '25:99' };
  const people = [inZone('Europe/Paris', { workingHours }), inZone('Europe/Paris')];
  expect(findSlot(aSearch({ people }))).toEqual({ kind: 'none', why: 'no-shared-hours' });
});

test('S1 an hour that a change to summer time skips is not offered', () => {
  const sunday = { days: [7], start: '02:00', end: '03:00' };
  const people = [inZone('Europe/Paris', { workingHours: sunday })];
  const search = aSearch({
    people,
    sessions: 1,
    earliest: instant('2026-03-28T00:00:00Z'),
    latest: instant('2026-03-30T00:00:00Z'),
  });
  expect(findSlot(search).kind).toBe('none');
});

const zones = [
  'Europe/Paris',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'UTC',
];
const start2026 = instant('2026-01-01T00:00:00Z');
const interval = fc
  .record({ at: fc.integer({ min: 0, max: 300 * 24 * 4 }), quarters: fc.integer({ min: 1, max: 40 }) })
  .map(({ at, quarters }): Interval => {
    const start = addMinutes(start2026, at * 15);
    return { start, end: addMinutes(start, quarters * 15) };
  });
const hours = fc
  .record({ from: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 4, max: 14 }) })
  .map(({ from, length }) => ({
    days: [1, 2, 3, 4, 5],
    start: `${String(from).padStart(2, '0')}:00`,
    // Some run past midnight.
    end: `${String((from + length) % 24).padStart(2, '0')}:30`,
  }));
const moment = fc.integer({ min: 0, max: 300 * 24 * 4 }).map((at) => addMinutes(start2026, at * 15));
const date = fc.integer({ min: 0, max: 300 }).map((day) => addDays(start2026, day).slice(0, 10));
const moves = fc
  .record({ from: moment, timeZone: fc.constantFrom(...zones), workingHours: hours })
  .map((one) => [one]);
const someone = fc.record(
  {
    busy: fc.array(interval, { maxLength: 60 }),
    workingHours: hours,
    timeZone: fc.constantFrom(...zones),
    later: moves,
    daysOff: fc.array(date, { maxLength: 20 }),
    bufferMinutes: fc.constantFrom(0, 10, 30),
    wishes: fc.record({
      time: fc.constantFrom('mornings' as const, 'afternoons' as const, undefined),
      avoid: fc.subarray([1, 2, 3, 4, 5]),
    }),
  },
  { requiredKeys: ['busy', 'workingHours', 'timeZone'] },
);
const someBreak = fc
  .record({ start: moment, days: fc.integer({ min: 1, max: 30 }) })
  .map(({ start, days }): Interval => ({ start, end: addDays(start, days) }));
const searches = fc
  .record({
    people: fc.array(someone, { minLength: 2, maxLength: 3 }),
    organiserZone: fc.constantFrom(...zones),
    sessions: fc.integer({ min: 1, max: 12 }),
    cadence: fc.constantFrom('weekly' as const, 'every-two-weeks' as const, 'monthly' as const),
    durationMinutes: fc.constantFrom(15, 30, 45, 60, 120),
    day: fc.integer({ min: 0, max: 120 }),
    breaks: fc.array(someBreak, { maxLength: 2 }),
  })
  .map(({ day, ...said }): SlotSearch => {
    const earliest = addDays(start2026, day);
    return { ...said, earliest, latest: addDays(earliest, 28) };
  });
const runs = { numRuns: 20 };

const bestOf = (search: SlotSearch): RankedSlot | undefined => {
  const answer = findSlot(search);
  return answer.kind === 'none' ? undefined : answer.best;
};

/** With what somebody keeps free around it. */
const around = ({ bufferMinutes = 0 }: PersonTime, { start, end }: Interval): Interval => ({
  start: addMinutes(start, -bufferMinutes),
  end: addMinutes(end, bufferMinutes),
});

test('S1 every session of every slot lies in everybody’s hours where they are then, on no day off, busy time or break', () => {
  fc.assert(
    fc.property(searches, (search) => {
      const answer = findSlot(search);
      if (answer.kind === 'none') return;
      const sessions = [answer.best, ...answer.others].flatMap((slot) => slot.sessions);
      const wrong = sessions.filter(
        (session) =>
          search.breaks?.some((one) => overlaps(one, session)) === true ||
          search.people.some(
            (one) => one.busy.some((busy) => overlaps(around(one, busy), session)) || !isAtWork(one, session),
          ),
      );
      expect(wrong).toEqual([]);
    }),
    runs,
  );
});

/** The dates a calendar would repeat the first one on, said with Temporal alone. */
const repeated = (first: Temporal.PlainDate, cadence: SlotSearch['cadence'], step: number) => {
  if (cadence !== 'monthly') return first.add({ weeks: step * (cadence === 'weekly' ? 1 : 2) });
  const month = first.with({ day: 1 }).add({ months: step });
  const same = Array.from({ length: month.daysInMonth }, (_, day) => month.add({ days: day })).filter(
    ({ dayOfWeek }) => dayOfWeek === first.dayOfWeek,
  );
  return same[Math.min(Math.ceil(first.day / 7), same.length) - 1] ?? same.at(-1);
};

test('S1 exactly the sessions asked for, equally long, in order; all that are not at the hour of the series are named', () => {
  fc.assert(
    fc.property(searches, (search) => {
      const slot = bestOf(search);
      if (slot === undefined) return;
      const { sessions, skipped } = slot;
      expect(sessions).toHaveLength(search.sessions);
      const localOf = (moment: Instant) => toTemporal(moment).toZonedDateTimeISO(search.organiserZone);
      const first = localOf(sessions[0]!.start);
      const planned = [...sessions.map((one) => one.planned), ...skipped].sort();
      for (const [step, moment] of planned.entries())
        expect(localOf(moment).toPlainDate()).toEqual(repeated(first.toPlainDate(), search.cadence, step));
      for (const { kind, start, end, planned: hour } of sessions) {
        expect(addMinutes(start, search.durationMinutes)).toBe(end);
        if (kind === 'regular') {
          expect(start).toBe(hour);
          expect(localOf(start).toPlainTime().equals(first.toPlainTime())).toBe(true);
        } else {
          const week = (moment: Instant) => localOf(moment).toPlainDate();
          expect([week(start).yearOfWeek, week(start).weekOfYear]).toEqual([
            week(hour).yearOfWeek,
            week(hour).weekOfYear,
          ]);
        }
      }
      const starts = sessions.map(({ start }) => start);
      expect([...new Set(starts)].sort()).toEqual(starts);
      expect(starts[0]! >= search.earliest && starts[0]! < search.latest).toBe(true);
      const isInBreak = (at: Instant) =>
        search.breaks?.some((one) => one.start <= at && at < one.end) === true;
      const missed = skipped.filter((at) => !isInBreak(at)).length;
      const exceptions = sessions.filter(({ kind }) => kind === 'moved').length + missed;
      expect(exceptions).toBeLessThanOrEqual(search.sessions / 3);
    }),
    runs,
  );
});

test('S1 the order of the people and of their appointments does not matter', () => {
  fc.assert(
    fc.property(searches, (search) => {
      const people = [...search.people].reverse().map((one) => ({ ...one, busy: [...one.busy].reverse() }));
      expect(findSlot({ ...search, people })).toEqual(findSlot(search));
    }),
    { numRuns: 15 },
  );
});

const isWorse = (one: RankedSlot, other: RankedSlot): boolean =>
  (one.cost.map((value, at) => value - other.cost[at]!).find((difference) => difference !== 0) ?? 0) > 0;

test('S1 with an appointment or a day off less, or less kept free, there is a slot at least as good', () => {
  fc.assert(
    fc.property(searches, fc.nat(2), (search, who) => {
      const before = bestOf(search);
      if (before === undefined) return;
      const { length } = search.people;
      const people = search.people.map((one, index) => {
        if (index !== who % length) return one;
        const { busy, daysOff = [], bufferMinutes = 0 } = one;
        const freer = { busy: busy.slice(1), daysOff: daysOff.slice(1), bufferMinutes: bufferMinutes / 2 };
        return { ...one, ...freer };
      });
      const after = bestOf({ ...search, people });
      expect(after !== undefined && isWorse(after, before)).toBe(false);
      expect(after).toBeDefined();
    }),
    { numRuns: 20 },
  );
});

test('S1 a series whose hour is taken once goes on at that hour, with one session moved in its week', () => {
  const office = inZone('Europe/Paris', { workingHours: { ...officeHours, start: '10:00', end: '11:00' } });
  const spare = { days: [1, 2, 3, 4, 5], start: '10:00', end: '12:00' };
  const clash = { start: instant('2026-03-02T09:00:00Z'), end: instant('2026-03-02T10:00:00Z') };
  const onMonday = { busy: [clash], wishes: { avoid: [2, 3, 4, 5] } };
  const search = aSearch({
    people: [{ ...office, ...onMonday }, inZone('Europe/Paris', { workingHours: spare })],
    latest: instant('2026-02-03T00:00:00Z'),
  });
  const { sessions, skipped } = best(search);
  expect(skipped).toEqual([]);
  expect(sessions.map(({ kind }) => kind)).toEqual(['regular', 'regular', 'moved', 'regular', 'regular']);
  expect(sessions[2]).toMatchObject({
    planned: '2026-03-02T09:00:00Z',
    start: '2026-03-03T09:00:00Z',
  });
});

test('S1 a week of holidays is left out, and the series goes on a week longer', () => {
  const daysOff = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'];
  const people = [inZone('Europe/Paris', { daysOff }), inZone('Europe/Paris')];
  const { sessions, skipped } = best(
    aSearch({ people, cadence: 'weekly', latest: instant('2026-02-06T17:00:00Z') }),
  );
  expect(skipped.map((moment) => moment.slice(0, 10))).toEqual(['2026-02-16']);
  expect(sessions.map(({ start }) => start.slice(0, 10))).toEqual([
    '2026-02-02',
    '2026-02-09',
    '2026-02-23',
    '2026-03-02',
    '2026-03-09',
  ]);
});

test('S1 D5 no session in a break of the programme', () => {
  const breaks = [{ start: instant('2026-02-14T00:00:00Z'), end: instant('2026-03-14T00:00:00Z') }];
  for (const { start } of found(aSearch({ breaks, cadence: 'weekly', sessions: 3 })))
    expect(start < breaks[0]!.start || start >= breaks[0]!.end).toBe(true);
});

test('S1 somebody who moves to another zone in the middle is met in their hours in both', () => {
  const later = [
    { from: instant('2026-03-01T00:00:00Z'), timeZone: 'America/New_York', workingHours: officeHours },
  ];
  const people = [inZone('Europe/Paris', { later }), inZone('Europe/Paris')];
  const slot = best(aSearch({ people, cadence: 'weekly', sessions: 8 }));
  for (const { start, end } of slot.sessions) {
    const zone = start < later[0]!.from ? 'Europe/Paris' : 'America/New_York';
    expect(localTime(start, zone) >= '09:00' && localTime(end, zone) <= '17:00').toBe(true);
  }
});

test('S1 what people keep free around their appointments stays free', () => {
  const lunch = Array.from({ length: 120 }, (_, day) => {
    const start = addMinutes(addDays(instant('2026-02-01T00:00:00Z'), day), 9 * 60 + 30);
    return { start, end: addMinutes(start, 30) };
  });
  const people = [inZone('Europe/Paris', { busy: lunch, bufferMinutes: 30 })];
  for (const { start, end } of found(aSearch({ people })))
    for (const one of lunch)
      expect(
        overlaps({ start: addMinutes(one.start, -30), end: addMinutes(one.end, 30) }, { start, end }),
      ).toBe(false);
});

test('S1 somebody who likes afternoons and no Mondays gets one, where it costs nothing else', () => {
  const people = [
    inZone('Europe/Paris', { wishes: { time: 'afternoons', avoid: [1] } }),
    inZone('Europe/Paris'),
  ];
  const [first] = found(aSearch({ people }));
  expect(first?.start).toBe('2026-02-03T12:30:00Z');
});

test('S1 monthly is the same weekday of the month, the last where there is no fifth', () => {
  const people = [inZone('Europe/Paris')];
  const plan = { people, cadence: 'monthly' as const, sessions: 4 };
  const early = found(
    aSearch({ ...plan, earliest: instant('2026-01-29T08:00:00Z'), latest: instant('2026-01-30T00:00:00Z') }),
  );
  expect(early.map(({ start }) => start.slice(0, 10))).toEqual([
    '2026-01-29',
    '2026-02-26',
    '2026-03-26',
    '2026-04-30',
  ]);
});

test('S1 several slots are offered, an hour and more apart', () => {
  const answer = findSlot(aSearch());
  const starts =
    answer.kind === 'none'
      ? []
      : [answer.best, ...answer.others].map(
          ({ sessions }) => toTemporal(sessions[0]!.start).epochMilliseconds,
        );
  expect(starts).toHaveLength(3);
  for (const one of starts)
    for (const other of starts)
      if (one !== other) expect(Math.abs(one - other)).toBeGreaterThanOrEqual(3_600_000);
});

test('S1 a slot is missed only when there is none', () => {
  const hourly = Array.from({ length: 7 * 24 }, (_, hour) => hour);
  fc.assert(
    fc.property(searches, (search) => {
      const one = { ...search, sessions: 1 };
      if (findSlot(one).kind === 'found') return;
      const free = hourly.some((hour) => {
        const start = addMinutes(one.earliest, hour * 60);
        const session = { start, end: addMinutes(start, one.durationMinutes) };
        if (localTime(start, one.organiserZone).slice(3) !== '00') return false;
        if (one.breaks?.some((other) => overlaps(other, session)) === true) return false;
        return one.people.every(
          (who) => !who.busy.some((busy) => overlaps(around(who, busy), session)) && isAtWork(who, session),
        );
      });
      expect(free).toBe(false);
    }),
    { numRuns: 8 },
  );
});
