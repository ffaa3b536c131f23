import fc from 'fast-check';
import { zonePairs } from '#test/builders/zone-pairs.ts';
import { aSearchedSeries } from '#test/builders/a-searched-series.ts';
import { sessionsInFile } from '#test/oracles/sessions-in-file.ts';
import { addDays, instant, type Interval } from '../../shared/instant.ts';
import { seededRandom } from '../../shared/random.ts';
import { findSlot } from '../find-slot.ts';
import { calendarFile, cancellationFile, type SessionsToFile } from './calendar-file.ts';
import { rulePlan } from './rule-plan.ts';

const ada = { name: 'Ada Lovelace', mail: 'ada@contoso.example' };
const bob = { name: 'Bob Noël', mail: 'bob@contoso.example' };
const single: Interval = { start: instant('2026-02-03T09:00:00Z'), end: instant('2026-02-03T09:30:00Z') };
const aFile = (said: Partial<SessionsToFile> = {}): SessionsToFile => ({
  key: 'pair1|series',
  sequence: 7,
  stamp: instant('2026-01-05T08:00:00Z'),
  organiser: ada,
  attendees: [bob],
  title: 'Peer session',
  text: 'Open the Binôme app in Teams.',
  joinUrl: undefined,
  timeZone: 'Europe/Paris',
  sessions: [single],
  cadence: undefined,
  ...said,
});
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const linesOf = (said: Partial<SessionsToFile> = {}): string[] => unfolded(calendarFile(aFile(said)));
const bare = (sessions: readonly Interval[]): Interval[] =>
  sessions.map(({ start, end }) => ({ start, end }));

const series = fc.noBias(
  fc.record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    startsIn: fc.integer({ min: 0, max: 364 }),
    cadence: fc.constantFrom('weekly' as const, 'every-two-weeks' as const, 'monthly' as const),
    sessions: fc.integer({ min: 3, max: 9 }),
    durationMinutes: fc.constantFrom(30, 45, 60),
  }),
);

let [checked, moved, leftOut] = [0, 0, 0];

test.each(zonePairs)('S4 ical.js reads from the file what the slot finder gave %s and %s', (...zones) => {
  fc.assert(
    fc.property(series, ({ seed, startsIn, cadence, ...rest }) => {
      const earliest = addDays(instant('2026-01-05T00:00:00Z'), startsIn);
      const slot = aSearchedSeries({ ...rest, zones, earliest, cadence }, seededRandom(seed));
      if (slot === undefined) return;
      const [timeZone] = zones;
      const sessions = bare(slot.sessions);
      expect(sessionsInFile(calendarFile(aFile({ timeZone, cadence, sessions })))).toEqual(sessions);
      const plan = rulePlan(sessions, { cadence, timeZone });
      const otherwise = slot.sessions.filter(({ kind }) => kind === 'moved');
      expect(plan.moved).toHaveLength(otherwise.length);
      expect(plan.leftOut).toHaveLength(slot.skipped.length);
      checked += 1;
      moved += plan.moved.length;
      leftOut += plan.leftOut.length;
    }),
    { numRuns: 3, seed: 5545 },
  );
});

test('the series above are many, with sessions moved and weeks without any', () => {
  expect(checked).toBeGreaterThan(30);
  expect(moved).toBeGreaterThan(10);
  expect(leftOut).toBeGreaterThan(10);
});

test('S1 S4 of a series that takes turns the file has every session, those of one turn moved', () => {
  const hours = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };
  const people = [
    { busy: [], workingHours: hours, timeZone: 'Europe/Paris', limits: { latest: '19:00' } },
    { busy: [], workingHours: hours, timeZone: 'America/Los_Angeles', limits: { earliest: '07:00' } },
  ];
  const answer = findSlot({
    ...{ people, organiserZone: 'Europe/Paris', sessions: 8, cadence: 'weekly', durationMinutes: 45 },
    ...{ earliest: instant('2026-02-23T00:00:00Z'), latest: instant('2026-03-09T00:00:00Z') },
  });
  const found = answer.kind === 'found' ? answer.best.sessions : [];
  const sessions = bare(found);
  expect(found.filter(({ kind }) => kind === 'in-turn').length).toBeGreaterThan(2);
  expect(sessionsInFile(calendarFile(aFile({ sessions, cadence: 'weekly' })))).toEqual(sessions);
});

test('S4 whatever people made of a series, the file has the sessions that there are', () => {
  const minutes = fc.array(fc.integer({ min: 45, max: 90 * 24 * 60 }), { minLength: 1, maxLength: 12 });
  const zones = fc.constantFrom(...zonePairs.map(([zone]) => zone));
  fc.assert(
    fc.property(minutes, zones, (gaps, timeZone) => {
      let at = instant('2026-02-01T00:00:00Z');
      const sessions = gaps.map((gap) => {
        at = addDays(at, gap / (24 * 60));
        return { start: at, end: addDays(at, 30 / (24 * 60)) };
      });
      const file = calendarFile(aFile({ timeZone, sessions, cadence: 'weekly' }));
      expect(sessionsInFile(file)).toEqual(sessions);
    }),
    { numRuns: 40 },
  );
});

test('S4 both hours that the clock shows twice are told apart', () => {
  for (const hour of ['00', '01']) {
    const sessions = [
      { start: instant(`2026-10-25T${hour}:00:00Z`), end: instant(`2026-10-25T${hour}:30:00Z`) },
    ];
    expect(sessionsInFile(calendarFile(aFile({ sessions })))).toEqual(sessions);
  }
});

test('S4 zones are described by yearly rules where they have some, and date by date where not', () => {
  const zone = (timeZone: string): string[] =>
    linesOf({ timeZone }).filter((line) => /^(BEGIN:(STAND|DAY)|TZOFF|RRULE)/u.test(line));
  expect(zone('Australia/Lord_Howe')).toEqual([
    ...['BEGIN:STANDARD', 'TZOFFSETFROM:+1100', 'TZOFFSETTO:+1030', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU'],
    ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+1030', 'TZOFFSETTO:+1100', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU'],
  ]);
  expect(zone('Asia/Kathmandu')).toEqual(['BEGIN:STANDARD', 'TZOFFSETFROM:+0545', 'TZOFFSETTO:+0545']);
  expect(zone('Africa/Casablanca').some((line) => line.startsWith('RRULE:'))).toBe(false);
});

test('S4 a zone that gave up summer time within the series has none after that', () => {
  const at = (day: string, hour: number): Interval => ({
    start: instant(`${day}T${hour}:00:00Z`),
    end: instant(`${day}T${hour}:30:00Z`),
  });
  const sessions = [at('2018-12-04', 12), at('2019-04-02', 13), at('2019-12-03', 13)];
  const file = calendarFile(aFile({ timeZone: 'America/Sao_Paulo', sessions, cadence: 'monthly' }));
  expect(sessionsInFile(file)).toEqual(sessions);
});

test('S4 the same booking is the same entry, and a later change of it comes after', () => {
  const uid = (said: Partial<SessionsToFile>) => linesOf(said).find((line) => line.startsWith('UID:'));
  expect(uid({ sequence: 8, joinUrl: 'https://teams.example/1' })).toBe(uid({}));
  expect(uid({ key: 'pair2|series' })).not.toBe(uid({}));
  expect(linesOf()).toEqual(expect.arrayContaining(['SEQUENCE:7', 'DTSTAMP:20260105T080000Z']));
});

test('S4 those invited are asked for an answer; nobody is where the one who invites has no address', () => {
  const asked = linesOf();
  expect(asked).toContain('METHOD:REQUEST');
  expect(asked).toContain('ORGANIZER;CN="Ada Lovelace":mailto:ada@contoso.example');
  expect(asked).toContain(
    'ATTENDEE;CN="Bob Noël";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:bob@contoso.example',
  );
  const told = linesOf({ organiser: undefined });
  expect(told).toContain('METHOD:PUBLISH');
  expect(told.some((line) => /^(ORGANIZER|ATTENDEE)/u.test(line))).toBe(false);
});

test('S2 the entry is private', () => expect(linesOf()).toContain('CLASS:PRIVATE'));

test('S4 whatever a name or text holds stays in its place, in lines of 75 octets', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 120 });
  fc.assert(
    fc.property(texts, texts, (name, title) => {
      const file = calendarFile(
        aFile({ title, text: `${title}\r\nBEGIN:VEVENT`, organiser: { ...ada, name } }),
      );
      for (const line of file.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(unfolded(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      expect(sessionsInFile(file)).toEqual([single]);
    }),
    { numRuns: 30 },
  );
});

test('S4 a cancellation names the entry and takes it back', () => {
  const { key, sequence, stamp, organiser, attendees, title } = aFile({ sequence: 9 });
  const lines = unfolded(cancellationFile({ key, sequence, stamp, organiser, attendees, title }));
  expect(lines).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:9']));
  expect(lines.find((line) => line.startsWith('UID:'))).toBe(
    linesOf().find((line) => line.startsWith('UID:')),
  );
});

test('a series without a rhythm, and a booking without a session, are no file', () => {
  expect(() => calendarFile(aFile({ sessions: [] }))).toThrow(RangeError);
  expect(() => calendarFile(aFile({ sessions: [single, single] }))).toThrow(RangeError);
});
