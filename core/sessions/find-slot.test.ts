import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMinutes,
  fromTemporal,
  instant,
  overlaps,
  toTemporal,
  type Interval,
} from '../shared/instant.ts';
import { findSlot } from './find-slot.ts';
import type { PersonTime, SlotSearch } from './slot-search.ts';

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
  everyWeeks: 2,
  durationMinutes: 60,
  earliest: instant('2026-02-02T08:00:00Z'),
  latest: instant('2026-03-02T08:00:00Z'),
  ...said,
});
const found = (search: SlotSearch): readonly Interval[] => {
  const answer = findSlot(search);
  if (answer.kind === 'none') throw new Error(`No slot: ${answer.why}`);
  return answer.sessions;
};
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
  const starts = found(aSearch({ sessions: 10, everyWeeks: 1 })).map(({ start }) => start);
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
    aSearch({ people, everyWeeks: 1, sessions: 8, earliest: instant('2026-02-23T08:00:00Z') }),
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
    end: `${String(Math.min(24, from + length)).padStart(2, '0')}:30`.replace('24:30', '24:00'),
  }));
const someone = fc.record({
  busy: fc.array(interval, { maxLength: 60 }),
  workingHours: hours,
  timeZone: fc.constantFrom(...zones),
});
const searches = fc
  .record({
    people: fc.array(someone, { minLength: 2, maxLength: 3 }),
    organiserZone: fc.constantFrom(...zones),
    sessions: fc.integer({ min: 1, max: 12 }),
    everyWeeks: fc.constantFrom(1 as const, 2 as const),
    durationMinutes: fc.constantFrom(15, 30, 45, 60, 120),
    day: fc.integer({ min: 0, max: 120 }),
  })
  .map(({ day, ...said }): SlotSearch => {
    const earliest = addDays(start2026, day);
    return { ...said, earliest, latest: addDays(earliest, 28) };
  });
const runs = { numRuns: 60 };

/** Whether somebody works through the whole of it, said with Temporal alone. */
const isAtWork = ({ workingHours, timeZone }: PersonTime, { start, end }: Interval): boolean => {
  const from = toTemporal(start).toZonedDateTimeISO(timeZone);
  return [-1, 0].some((back) => {
    const day = from.toPlainDate().add({ days: back });
    if (!workingHours.days.includes(day.dayOfWeek)) return false;
    const at = (text: string, days: number) => {
      const [hour = 0, minute = 0] = text.split(':').map(Number);
      const midnight = day.add({ days }).toPlainDateTime();
      return fromTemporal(
        midnight.add({ hours: hour, minutes: minute }).toZonedDateTime(timeZone).toInstant(),
      );
    };
    const overnight = workingHours.end <= workingHours.start ? 1 : 0;
    return at(workingHours.start, 0) <= start && end <= at(workingHours.end, overnight);
  });
};

test('S1 every session lies in everybody’s working hours and on nobody’s busy time', () => {
  fc.assert(
    fc.property(searches, (search) => {
      const answer = findSlot(search);
      if (answer.kind === 'none') return;
      for (const session of answer.sessions) {
        for (const one of search.people) {
          expect(isAtWork(one, session)).toBe(true);
          expect(one.busy.some((busy) => overlaps(busy, session))).toBe(false);
        }
      }
    }),
    runs,
  );
});

test('S1 exactly the sessions asked for, equally long, on one weekday at one local hour of the organiser', () => {
  fc.assert(
    fc.property(searches, (search) => {
      const answer = findSlot(search);
      if (answer.kind === 'none') return;
      expect(answer.sessions).toHaveLength(search.sessions);
      const local = answer.sessions.map(({ start }) =>
        toTemporal(start).toZonedDateTimeISO(search.organiserZone),
      );
      local.forEach((one, index) => {
        const first = local[0] ?? one;
        expect(one.toPlainTime().equals(first.toPlainTime())).toBe(true);
        expect(first.toPlainDate().until(one.toPlainDate()).days).toBe(index * 7 * search.everyWeeks);
      });
      for (const { start, end } of answer.sessions)
        expect(addMinutes(start, search.durationMinutes)).toBe(end);
      expect(answer.sessions[0]?.start && answer.sessions[0].start >= search.earliest).toBe(true);
      expect(answer.sessions[0]?.start && answer.sessions[0].start < search.latest).toBe(true);
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
    runs,
  );
});

test('S1 with an appointment less there is still a slot', () => {
  fc.assert(
    fc.property(searches, (search) => {
      if (findSlot(search).kind === 'none') return;
      const people = search.people.map((one) => ({ ...one, busy: one.busy.slice(1) }));
      expect(findSlot({ ...search, people }).kind).toBe('found');
    }),
    runs,
  );
});

test('S1 a slot is missed only when there is none', () => {
  const hourly = Array.from({ length: 28 * 24 }, (_, hour) => hour);
  fc.assert(
    fc.property(searches, (search) => {
      const one = { ...search, sessions: 1 };
      if (findSlot(one).kind === 'found') return;
      const free = hourly.some((hour) => {
        const start = addMinutes(one.earliest, hour * 60);
        const session = { start, end: addMinutes(start, one.durationMinutes) };
        if (localTime(start, one.organiserZone).slice(3) !== '00') return false;
        return one.people.every(
          (who) => isAtWork(who, session) && !who.busy.some((busy) => overlaps(busy, session)),
        );
      });
      expect(free).toBe(false);
    }),
    { numRuns: 20 },
  );
});
