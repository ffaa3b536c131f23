import type { Pair } from '#core/pairs/pair.ts';
import { repairSeries } from '#core/pairs/repair-session.ts';
import { endPair } from '#core/pairs/working-pair.ts';
import { toBook } from '#core/pairs/booking.ts';
import { addDays, instant, toTemporal, type Instant } from '#core/shared/instant.ts';
import { anActivePair, aMeetingPair } from '#test/builders/a-pair.ts';
import { ada, blaise, chloe, contosoTenant, monday } from '#test/builders/named.ts';
import { makeFakeCalendars } from '#test/fakes/fake-calendars.ts';
import { aWorldOf } from '#test/fakes/world-of-pair.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { makeBookSessions } from './book-sessions.ts';

const year = { start: instant('2026-01-01T00:00:00Z'), end: instant('2027-01-01T00:00:00Z') };
const agreed = { cadence: 'weekly', sessions: 12, durationMinutes: 60 } as const;
const aPairToMeet = (): Pair => ({ ...aMeetingPair(), format: agreed, series: toBook(monday) });
const localTimes = (starts: readonly Instant[], zone: string) =>
  new Set(
    starts.map((start) => toTemporal(start).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5)),
  );

test('A1 the first session is half an hour, within ten working days, inside both working days', async () => {
  const world = await aWorldOf(anActivePair());
  await world.runDue(monday);
  const [event, ...more] = world.calendars.events;
  expect(more).toEqual([]);
  expect(event?.booking).toMatchObject({
    key: `${anActivePair().id}|first-session`,
    organiser: ada,
    attendees: [{ id: blaise, mail: 'blaise@contoso.example', name: 'Blaise' }],
    sessions: [{ start: '2026-01-06T08:30:00Z', end: '2026-01-06T09:00:00Z' }],
    skipped: [],
    cadence: undefined,
    timeZone: 'Europe/Paris',
  });
  expect((await world.pairNow()).meetings).toMatchObject([{ number: 0 }]);
});

test('S1 the series keeps its local hour over the change to summer time, as agreed', async () => {
  const world = await aWorldOf(aPairToMeet());
  await world.runDue(monday);
  const [event] = world.calendars.events;
  expect(event?.booking.cadence).toBe('weekly');
  expect(event?.booking.sessions).toHaveLength(12);
  expect(localTimes(event?.booking.sessions.map(({ start }) => start) ?? [], 'Europe/Paris').size).toBe(1);
  expect((await world.pairNow()).meetings.map(({ number }) => number)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ]);
});

test('S1 the series begins after the first session', async () => {
  const world = await aWorldOf(aPairToMeet());
  await world.runDue(monday);
  const { meetings } = await world.pairNow();
  expect((meetings[1]?.when.start ?? '') > (meetings[0]?.when.end ?? '')).toBe(true);
});

test('S2 titles are neutral and in both languages where the two differ; no name, no goal, no skill', async () => {
  const world = await aWorldOf(anActivePair(), { people: { blaise: { locale: 'fr' } } });
  await world.runDue(monday);
  const { title, bodyHtml } = world.calendars.events[0]!.booking;
  expect(title).toBe('Peer session · Session entre pairs');
  expect(`${title}${bodyHtml}`).not.toMatch(/Ada|Blaise|sql|speaking|Learning together/i);
});

test('S2 one language is enough where both read it', async () => {
  const world = await aWorldOf(anActivePair(), {
    people: { ada: { locale: 'fr' }, blaise: { locale: 'fr' } },
  });
  await world.runDue(monday);
  expect(world.calendars.events[0]?.booking.title).toBe('Session entre pairs');
});

test('S4 missing access is a state; it is tried again and heals by itself', async () => {
  const world = await aWorldOf(anActivePair());
  world.calendars.refuse(ada, { kind: 'waiting-for-access', why: 'ErrorAccessDenied' });
  await world.runDue(monday);
  expect((await world.pairNow()).firstSession).toMatchObject({ status: 'waiting-for-access', since: monday });
  await world.runDue(addDays(monday, 1));
  world.calendars.refuse(ada, undefined);
  await world.runDue(addDays(monday, 2));
  expect((await world.pairNow()).firstSession.status).toBe('booked');
  expect(world.calendars.events).toHaveLength(1);
});

test('S1 no common time is a state with its reason, looked for again later', async () => {
  const world = await aWorldOf(anActivePair());
  world.calendars.busy(ada, year);
  await world.runDue(monday);
  expect((await world.pairNow()).firstSession).toMatchObject({
    status: 'no-slot',
    why: 'all-busy',
    attempts: 0,
  });
  await world.runDue(addDays(monday, 1));
  expect((await world.pairNow()).firstSession).toMatchObject({ status: 'no-slot', attempts: 1 });
});

test('S1 with no common time it says what would give one, for whom, and looks again at once when asked to', async () => {
  const people = { ada: { workingHours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' } } };
  const world = await aWorldOf({ ...aPairToMeet(), format: { ...agreed, sessions: 4 } }, { people });
  world.calendars.works(ada, { days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' }, 'Europe/Paris');
  world.calendars.works(blaise, { days: [1, 2, 3, 4, 5], start: '12:00', end: '17:00' }, 'Europe/Paris');
  await world.runDue(monday);
  const pair = await world.pairNow();
  expect(pair.series).toMatchObject({
    ...{ status: 'no-slot', why: 'no-shared-hours' },
    relaxations: [
      { kind: 'limits', whose: ada, side: 'late' },
      { kind: 'limits', whose: blaise, side: 'early' },
    ],
  });
  const again = repairSeries(pair, ada, { how: 'find-anew', now: monday });
  expect(again.ok && again.value.series).toMatchObject({ status: 'to-book', attempts: 0 });
});

test('S4 calendars that cannot be read count as free inside the stated hours', async () => {
  const afternoons = { days: [4], start: '14:00', end: '18:00' };
  const world = await aWorldOf(anActivePair(), { people: { blaise: { workingHours: afternoons } } });
  world.calendars.unreadable(ada, 'no-access');
  world.calendars.unreadable(blaise, 'other');
  await world.runDue(monday);
  expect(world.calendars.events[0]?.booking.sessions).toEqual([
    { start: '2026-01-08T13:00:00Z', end: '2026-01-08T13:30:00Z' },
  ]);
});

test('P2 hours a person has corrected themselves go before Outlook’s', async () => {
  const mornings = { days: [3], start: '06:00', end: '07:00' };
  const said = { workingHours: mornings, sources: { workingHours: 'you' as const } };
  const world = await aWorldOf(anActivePair(), { people: { ada: said, blaise: said } });
  await world.runDue(monday);
  expect(world.calendars.events[0]?.booking.sessions[0]?.start).toBe('2026-01-07T05:00:00Z');
});

test('S2 an organiser without a mailbox hands over to the other, in their zone', async () => {
  const world = await aWorldOf(anActivePair(), { people: { blaise: { timeZone: 'Europe/London' } } });
  world.calendars.refuse(ada, { kind: 'impossible', why: 'no-mailbox' });
  await world.runDue(monday);
  expect(world.calendars.events).toHaveLength(1);
  expect(world.calendars.events[0]?.booking).toMatchObject({ organiser: blaise, timeZone: 'Europe/London' });
  expect((await world.pairNow()).organiser).toBe(blaise);
});

test('S4 a pair of which nobody has a mailbox meets by vote', async () => {
  const world = await aWorldOf(anActivePair());
  for (const who of [ada, blaise]) world.calendars.refuse(who, { kind: 'impossible', why: 'no-mailbox' });
  await world.runDue(monday);
  expect((await world.pairNow()).firstSession.status).toBe('by-vote');
});

test.each([
  ['works shifts', { people: { blaise: { shifts: true } } }, undefined],
  ['has no mailbox', {}, 'no-mailbox' as const],
])('S4 no fixed hour is booked where a member %s', async (_, people, why) => {
  const world = await aWorldOf(aPairToMeet(), people);
  if (why !== undefined) world.calendars.unreadable(blaise, why);
  await world.runDue(monday);
  expect((await world.pairNow()).series.status).toBe('by-vote');
  expect(world.calendars.asked).toEqual([]);
});

test('M5 three meet when all three can', async () => {
  const world = await aWorldOf(anActivePair({ members: [ada, blaise, chloe] }));
  world.calendars.works(chloe, { days: [2], start: '16:00', end: '17:00' }, 'Europe/Paris');
  await world.runDue(monday);
  expect(world.calendars.events[0]?.booking.attendees.map(({ id }) => id)).toEqual([blaise, chloe]);
  expect(world.calendars.events[0]?.booking.sessions[0]?.start).toBe('2026-01-06T15:00:00Z');
});

test('S2 times saved before a crash and passed meanwhile are chosen anew when nothing was booked', async () => {
  const stale = { start: addDays(monday, -3), end: addDays(monday, -3) };
  const world = await aWorldOf(
    anActivePair({ firstSession: { ...toBook(monday), times: [stale] } as Pair['firstSession'] }),
  );
  await world.runDue(monday);
  expect(world.calendars.events[0]?.booking.sessions).toEqual([
    { start: '2026-01-06T08:30:00Z', end: '2026-01-06T09:00:00Z' },
  ]);
});

test('E1 a pair that ends while its session is being booked keeps nothing in Outlook', async () => {
  const calendars = makeFakeCalendars();
  const leaves = async (): Promise<void> => {
    await changeAggregate(world.ports, {
      kind: 'pair',
      tenant: contosoTenant,
      id: anActivePair().id,
      now: monday,
      decide: ifThere((pair) => endPair(pair, ada, { how: 'exited', reason: undefined, now: monday })),
    });
  };
  const book: typeof calendars.book = async (tenant, booking) => {
    const outcome = await calendars.book(tenant, booking);
    await leaves();
    return outcome;
  };
  const world = await aWorldOf(anActivePair(), { ports: { calendars: { ...calendars, book } } });
  await world.runDue(monday);
  expect(calendars.events.map(({ cancelled }) => cancelled)).toEqual([true]);
  expect(await world.pairNow()).toMatchObject({ meetings: [], firstSession: { status: 'cancelled' } });
});

test('E1 leaving gives back what lies ahead and keeps what has been', async () => {
  const world = await aWorldOf(aPairToMeet());
  await world.runDue(monday);
  const later = addDays(monday, 20);
  await changeAggregate(world.ports, {
    kind: 'pair',
    tenant: world.tenant,
    id: aPairToMeet().id,
    now: later,
    decide: ifThere((pair) => endPair(pair, blaise, { how: 'completed', reason: undefined, now: later })),
  });
  await world.runDue(later);
  expect(world.calendars.events.every(({ cancelled }) => cancelled)).toBe(true);
  const { meetings } = await world.pairNow();
  expect(meetings.length).toBeGreaterThan(1);
  expect(meetings.every(({ when }) => when.end <= later)).toBe(true);
});

test('booking for a pair that is not there, or has nothing to book, does nothing', async () => {
  const world = await aWorldOf(aMeetingPair());
  const book = makeBookSessions(world.ports);
  await book({ tenant: world.tenant, pair: 'nothing' as Pair['id'], purpose: 'series', now: monday });
  await book({ tenant: world.tenant, pair: aMeetingPair().id, purpose: 'first-session', now: monday });
  expect(world.calendars.asked).toEqual([]);
});
