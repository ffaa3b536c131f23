import { makeCalendarFiles } from '#api/adapters/calendar-files/make-calendar-files.ts';
import type { Refusal } from '#core/contract/refusal.ts';
import { toBook, type BookingPurpose } from '#core/pairs/booking.ts';
import type { Pair } from '#core/pairs/pair.ts';
import { moveSession, skipSession } from '#core/pairs/repair-session.ts';
import { endPair } from '#core/pairs/working-pair.ts';
import { aMeetingPair, anActivePair } from '#test/builders/a-pair.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { ada, blaise, chloe, monday } from '#test/builders/named.ts';
import { aWorldOf, type PairWorld } from '#test/fakes/world-of-pair.ts';
import { sessionsInFile } from '#test/oracles/sessions-in-file.ts';
import { addDays, addHours, type Instant } from '../../shared/instant.ts';
import type { Result } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { makeReadCalendarFile } from './read-calendar-file.ts';

const tomorrow = addDays(monday, 1);
const format = { cadence: 'weekly', sessions: 6, durationMinutes: 45 } as const;
const aPairToMeet = () => ({ ...aMeetingPair(), format, series: toBook(monday) });

const read = (world: PairWorld, purpose: BookingPurpose, said: { by?: typeof ada; now?: Instant } = {}) =>
  makeReadCalendarFile(world.ports)({
    actor: anActor({ personId: said.by ?? ada }),
    now: said.now ?? tomorrow,
    pair: anActivePair().id,
    purpose,
  });
const textOf = async (...asked: Parameters<typeof read>): Promise<string> => {
  const outcome = await read(...asked);
  if (!outcome.ok) throw new Error(outcome.refusal.kind);
  return outcome.value.replaceAll('\r\n ', '');
};
const numberOf = (text: string): number => Number(/^SEQUENCE:(\d+)/mu.exec(text)?.[1]);
const end = ({ ports, tenant }: PairWorld, now: Instant) =>
  changeAggregate(ports, {
    kind: 'pair',
    tenant,
    id: anActivePair().id,
    now,
    decide: ifThere((pair) => endPair(pair, ada, { how: 'exited', reason: undefined, now })),
  });
const withoutCalendars = () => ({ ports: { calendars: makeCalendarFiles() } });

test('S4 each member has the sessions of the series as a file, invited by who books', async () => {
  const world = await aWorldOf(aPairToMeet());
  await world.runDue(monday);
  const { meetings } = await world.pairNow();
  const planned = meetings.filter(({ number }) => number > 0).map(({ when }) => when);
  const text = await textOf(world, 'series');
  expect(sessionsInFile(text)).toEqual(planned);
  expect(await textOf(world, 'series', { by: blaise })).toBe(text);
  expect(text).toContain('ORGANIZER;CN="Ada":mailto:ada@contoso.example');
  expect(text).toContain('RSVP=TRUE:mailto:blaise@contoso.example');
});

test('S2 the file says nothing of what the two work on', async () => {
  const world = await aWorldOf(anActivePair(), { people: { blaise: { locale: 'fr' } } });
  await world.runDue(monday);
  const text = await textOf(world, 'first-session');
  expect(text).toContain('SUMMARY:Peer session · Session entre pairs');
  expect(text).not.toMatch(/sql|goal|teach|learn/iu);
});

test('S4 looking changes nothing', async () => {
  const world = await aWorldOf(anActivePair());
  await world.runDue(monday);
  const before = await world.ports.aggregates.pair.find(world.tenant, anActivePair().id);
  await textOf(world, 'first-session');
  expect(await world.ports.aggregates.pair.find(world.tenant, anActivePair().id)).toEqual(before);
});

test('X2 the file of a pair is not found by somebody else, nor where nothing is booked', async () => {
  const world = await aWorldOf(anActivePair());
  const nothing = { ok: false, refusal: { kind: 'not-found' } };
  expect(await read(world, 'series')).toMatchObject(nothing);
  await world.runDue(monday);
  expect(await read(world, 'first-session', { by: chloe })).toMatchObject(nothing);
  expect((await read(world, 'first-session')).ok).toBe(true);
});

test('S4 without any calendar times are found in the hours stated, and nobody counts it as sent to Outlook', async () => {
  const world = await aWorldOf(aPairToMeet(), withoutCalendars());
  await world.runDue(monday);
  const pair = await world.pairNow();
  expect(pair.series).toMatchObject({ status: 'booked', asFile: true });
  expect(pair.meetings.filter(({ number }) => number > 0)).toHaveLength(format.sessions);
  expect(world.calendars.asked).toEqual([]);
  expect(sessionsInFile(await textOf(world, 'series'))).toHaveLength(format.sessions);
  const cards = world.bot.chatOf(ada).map(({ card }) => card);
  expect(cards).toContainEqual(expect.objectContaining({ kind: 'series-booked', asFile: true }));
});

test('S4 a pair that ends has a file that takes the sessions back, later than the one that gave them', async () => {
  const world = await aWorldOf(aPairToMeet(), withoutCalendars());
  await world.runDue(monday);
  const given = await textOf(world, 'series');
  await end(world, tomorrow);
  await world.runDue(tomorrow);
  expect((await world.pairNow()).series).toEqual({ status: 'cancelled', at: tomorrow, asFile: true });
  const taken = await textOf(world, 'series');
  expect(taken).toContain('METHOD:CANCEL');
  expect(numberOf(taken)).toBeGreaterThan(numberOf(given));
  const uid = /^UID:.*$/mu;
  expect(uid.exec(taken)?.[0]).toBe(uid.exec(given)?.[0]);
});

test('S3 a session that was moved, and one that was left out, are so in the next file, which comes after', async () => {
  const world = await aWorldOf(aPairToMeet(), withoutCalendars());
  await world.runDue(monday);
  const before = await textOf(world, 'series');
  const [one, two, ...others] = sessionsInFile(before);
  if (one === undefined || two === undefined) throw new Error('There are sessions.');
  const moved = { start: addHours(two.start, 2), end: addHours(two.end, 2) };
  const change = (decide: (pair: Pair) => Result<Pair, Refusal>) =>
    changeAggregate(world.ports, {
      ...{ kind: 'pair', tenant: world.tenant, id: anActivePair().id, now: tomorrow },
      decide: ifThere(decide),
    });
  await change((pair) => moveSession(pair, ada, { number: 2, to: moved, now: tomorrow }));
  await change((pair) => skipSession(pair, ada, { number: 3, now: tomorrow }));
  const told = addDays(tomorrow, 1);
  await world.runDue(told);
  const after = await textOf(world, 'series', { now: told });
  expect(sessionsInFile(after)).toEqual([one, moved, ...others.slice(1)]);
  expect(numberOf(after)).toBeGreaterThan(numberOf(before));
  expect((await world.pairNow()).meetings.some(({ untold }) => untold)).toBe(false);
});
