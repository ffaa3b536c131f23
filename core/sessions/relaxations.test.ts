import fc from 'fast-check';
import { addDays, addMinutes, instant, type Interval } from '../shared/instant.ts';
import { findSlot } from './find-slot.ts';
import { ofFirstSession, ofSeries, relaxations, type FoundRelaxation } from './relaxations.ts';
import type { PersonTime, SlotSearch } from './slot-search.ts';

const office = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };
const inZone = (timeZone: string, said: Partial<PersonTime> = {}): PersonTime => ({
  ...{ busy: [], workingHours: office, timeZone, ...said },
});
const earliest = instant('2026-02-02T00:00:00Z');
const aSearch = (people: readonly PersonTime[], said: Partial<SlotSearch> = {}): SlotSearch => ({
  ...{ people, organiserZone: 'Europe/Paris', sessions: 6, cadence: 'weekly', durationMinutes: 60 },
  ...{ earliest, latest: addDays(earliest, 28), ...said },
});
const kinds = (found: readonly FoundRelaxation[]): string[] => found.map(({ kind }) => kind);
const everyDay = (minutes: number, length: number, days = 150): Interval[] =>
  Array.from({ length: days }, (_, day) => {
    const start = addMinutes(addDays(earliest, day), minutes);
    return { start, end: addMinutes(start, length) };
  });
const office9To5 = (gap: number, of: number): Interval[] => [
  ...everyDay(0, 8 * 60 + gap),
  ...everyDay(8 * 60 + gap + of, 15 * 60 - gap - of),
];

test('S1 where only three quarters of an hour are free, a shorter session is offered, with its first time', () => {
  const people = [inZone('Europe/Paris', { busy: office9To5(60, 45) }), inZone('Europe/Paris')];
  expect(relaxations(aSearch(people), ofSeries)).toEqual([
    { kind: 'shorter', durationMinutes: 45, first: '2026-02-02T09:00:00Z' },
  ]);
});

test('S1 where every other week is full, a rarer rhythm is', () => {
  const away = [0, 2, 4, 6, 8, 10, 12, 14, 16].map((week) => ({
    start: addDays(earliest, 7 * week),
    end: addDays(earliest, 7 * week + 7),
  }));
  const found = relaxations(aSearch([inZone('Europe/Paris', { busy: away })]), ofSeries);
  expect(found[0]).toMatchObject({
    kind: 'rarer',
    cadence: 'every-two-weeks',
    first: '2026-02-09T08:30:00Z',
  });
});

test('S1 where somebody is away for five weeks, a later beginning is, and of a first session nothing else', () => {
  const away = [{ start: earliest, end: addDays(earliest, 35) }];
  const search = aSearch([inZone('Europe/Paris', { busy: away })], { sessions: 1 });
  expect(relaxations(search, ofFirstSession)).toEqual([{ kind: 'later', first: '2026-03-09T08:30:00Z' }]);
});

test('S1 where somebody leaves, fewer sessions are', () => {
  const gone = [{ start: addDays(earliest, 32), end: addDays(earliest, 400) }];
  const found = relaxations(aSearch([inZone('Europe/Paris', { busy: gone })]), ofSeries);
  expect(found).toContainEqual({ kind: 'fewer', sessions: 5, first: '2026-02-02T08:30:00Z' });
});

test('S1 where hours just miss each other, an hour more of either is', () => {
  const people = [
    inZone('Europe/Paris', { workingHours: { ...office, end: '12:00' } }),
    inZone('Europe/Paris', { workingHours: { ...office, start: '12:00' } }),
  ];
  expect(relaxations(aSearch(people), ofSeries).map(({ first: _, ...one }) => one)).toEqual([
    { kind: 'limits', person: 0, side: 'late' },
    { kind: 'limits', person: 1, side: 'early' },
  ]);
});

test('S1 where there is a slot nothing is to be relaxed, and where nothing helps nothing is offered', () => {
  expect(relaxations(aSearch([inZone('Europe/Paris')]), ofSeries)).toEqual([]);
  const never = [{ start: earliest, end: addDays(earliest, 400) }];
  expect(kinds(relaxations(aSearch([inZone('Europe/Paris', { busy: never })]), ofSeries))).toEqual([]);
});

const searches = fc
  .record({
    zones: fc.tuple(
      fc.constantFrom('Europe/Paris', 'Asia/Kolkata'),
      fc.constantFrom('America/Toronto', 'America/Los_Angeles', 'Europe/London'),
    ),
    stretches: fc.array(fc.record({ from: fc.nat(70), days: fc.integer({ min: 1, max: 20 }) }), {
      maxLength: 4,
    }),
    latest: fc.constantFrom(undefined, '18:00', '19:30'),
    sessions: fc.integer({ min: 1, max: 6 }),
    cadence: fc.constantFrom('weekly' as const, 'every-two-weeks' as const, 'monthly' as const),
    durationMinutes: fc.constantFrom(30, 60, 90),
    breaks: fc.constantFrom([], [{ start: addDays(earliest, 50), end: addDays(earliest, 60) }]),
  })
  .map(({ zones: [one, other], stretches, latest, ...rest }) => {
    const busy = stretches.map(({ from, days }) => ({
      start: addDays(earliest, from),
      end: addDays(earliest, from + days),
    }));
    const people = [
      inZone(one, { busy, ...(latest !== undefined && { limits: { latest } }) }),
      inZone(other),
    ];
    return aSearch(people, { ...rest, latest: addDays(earliest, 10) });
  });

const hourOn = (time: string, hours: number): string =>
  `${String((Number(time.slice(0, 2)) + hours + 24) % 24).padStart(2, '0')}${time.slice(2)}`;

/** What somebody would look for who took the offer at its word. */
const taken = (search: SlotSearch, one: FoundRelaxation): SlotSearch => {
  switch (one.kind) {
    case 'shorter':
      return { ...search, durationMinutes: one.durationMinutes };
    case 'rarer':
      return { ...search, cadence: one.cadence };
    case 'fewer':
      return { ...search, sessions: one.sessions };
    case 'later':
      return { ...search, latest: addDays(search.latest, 14) };
    case 'limits': {
      const wider = ({ limits = {}, workingHours: { start, end } }: PersonTime) =>
        one.side === 'early'
          ? { ...limits, earliest: hourOn(limits.earliest ?? start, -1) }
          : { ...limits, latest: hourOn(limits.latest ?? end, 1) };
      const people = search.people.map((who, at) =>
        at === one.person ? { ...who, limits: wider(who) } : who,
      );
      return { ...search, people };
    }
  }
};

let offered = 0;

test('S1 every relaxation gives the slot it says, and none is offered where there is one', () => {
  fc.assert(
    fc.property(searches, (search) => {
      const found = relaxations(search, ofSeries);
      if (findSlot(search).kind === 'found') expect(found).toEqual([]);
      for (const one of found) {
        offered += 1;
        const answer = findSlot(taken(search, one));
        expect(answer.kind === 'found' && answer.best.sessions[0]?.start).toBe(one.first);
      }
    }),
    { numRuns: 15, seed: 11 },
  );
  expect(offered).toBeGreaterThan(5);
});
