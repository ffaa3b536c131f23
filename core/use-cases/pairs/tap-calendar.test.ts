import { calendarsOutOfReach } from '#api/adapters/graph/calendars/out-of-reach.ts';
import type { BookingOutcome } from '#core/ports/calendars.ts';
import { anActivePair, aMeetingPair } from '#test/builders/a-pair.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { keepIn } from '#test/builders/keep.ts';
import { ada, blaise, chloe, monday } from '#test/builders/named.ts';
import { makeFakeCalendars, type FakeCalendars } from '#test/fakes/fake-calendars.ts';
import { makeFakeMemberCalendars, type FakeMemberCalendars } from '#test/fakes/fake-member-calendars.ts';
import { aWorldOf, type PairWorld } from '#test/fakes/world-of-pair.ts';
import type { PairPage } from '../../contract/participant.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { toBook } from '../../pairs/booking.ts';
import { nextCalendarLook } from '../../pairs/calendar-look.ts';
import type { Pair } from '../../pairs/pair.ts';
import { endPair } from '../../pairs/working-pair.ts';
import { everything, nothingStopped, stop } from '../../programme/stops.ts';
import { addDays, addHours, addMinutes, type Instant } from '../../shared/instant.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { makeTapCalendar } from './tap-calendar.ts';

interface TappedWorld extends PairWorld {
  outlook: FakeCalendars;
  members: FakeMemberCalendars;
  tap(who: PersonId, now?: Instant): Promise<Result<PairPage, Refusal>>;
  /** What is booked and not cancelled. */
  standing(): { organiser: PersonId; start: Instant | undefined }[];
}

/** A pair where the app was given no calendar, and has asked its members to book. */
const aTappedWorld = async (
  pair: Pair = anActivePair(),
  book?: (outlook: FakeCalendars) => FakeCalendars['book'],
): Promise<TappedWorld> => {
  const outlook = makeFakeCalendars();
  const members = makeFakeMemberCalendars(book === undefined ? outlook : { ...outlook, book: book(outlook) });
  const world = await aWorldOf(pair, { ports: { calendars: calendarsOutOfReach, memberCalendars: members } });
  await world.runDue(monday);
  const act = makeTapCalendar(world.ports);
  return {
    ...{ ...world, outlook, members },
    tap: (who, now = monday) =>
      act({ actor: anActor({ personId: who }), now, pair: pair.id, assertion: () => `shown by ${who}` }),
    standing: () =>
      outlook.events
        .filter(({ cancelled }) => !cancelled)
        .map(({ booking: { organiser, sessions } }) => ({ organiser, start: sessions[0]?.start })),
  };
};

const kindOf = (result: Result<PairPage, Refusal>): string =>
  result.ok ? (result.value.pair.tap?.does ?? 'done') : result.refusal.kind;

test('S4 the app reads and books nothing; every member is asked once to tap', async () => {
  const { outlook, bot, pairNow, runDue } = await aTappedWorld();
  await runDue(addHours(monday, 3));
  expect(outlook.asked).toEqual([]);
  expect((await pairNow()).firstSession).toEqual({ ...toBook(monday), tap: { askedAt: monday } });
  for (const member of [ada, blaise]) {
    const cards = bot.chatOf(member).map(({ card }) => card);
    expect(cards.filter(({ kind }) => kind === 'tap-calendar')).toMatchObject([{ does: 'book' }]);
  }
});

test('S4 whoever taps first books on their own calendar, and the card says what is booked', async () => {
  const { tap, standing, outlook, bot, pairNow, runDue } = await aTappedWorld();
  expect(kindOf(await tap(blaise))).toBe('look');
  expect(standing()).toEqual([{ organiser: blaise, start: '2026-01-06T08:30:00Z' }]);
  expect(outlook.events[0]?.booking.attendees.map(({ id }) => id)).toEqual([ada]);
  expect(await pairNow()).toMatchObject({
    organiser: blaise,
    firstSession: { status: 'booked', byMember: true },
  });
  await runDue(addMinutes(monday, 1));
  expect(bot.chatOf(ada).map(({ card }) => card.kind)).toContain('first-session-booked');
  expect(kindOf(await tap(ada, addMinutes(monday, 2)))).toBe('done');
  expect(standing()).toHaveLength(1);
});

test('S4 two who tap at once have one session: the other reads that it is being booked', async () => {
  const { tap, standing } = await aTappedWorld();
  const kinds = (await Promise.all([tap(ada), tap(blaise), tap(ada)])).map(kindOf);
  expect(kinds).toContain('being-booked');
  expect(standing()).toHaveLength(1);
});

/** The first booking goes wrong, before or after Outlook has carried it out. */
const failingOnce = (when: 'before' | 'after') => (outlook: FakeCalendars) => {
  let isFirst = true;
  const book: FakeCalendars['book'] = async (tenant, booking): Promise<BookingOutcome> => {
    const fails = isFirst;
    isFirst = false;
    if (fails && when === 'before') throw new Error('The worker died.');
    const outcome = await outlook.book(tenant, booking);
    if (fails) throw new Error('The answer was lost.');
    return outcome;
  };
  return book;
};

test.each(['before', 'after'] as const)(
  'S2 a booking that fails %s Outlook has it is gone on with by the same member: one session, at the saved time',
  async (when) => {
    const { tap, standing, pairNow } = await aTappedWorld(anActivePair(), failingOnce(when));
    await expect(tap(ada)).rejects.toThrow();
    const saved = (await pairNow()).firstSession;
    expect(saved).toMatchObject({ times: [{ start: '2026-01-06T08:30:00Z' }], tap: { begun: { by: ada } } });
    expect(kindOf(await tap(blaise, addMinutes(monday, 9)))).toBe('being-booked');
    expect(kindOf(await tap(ada, addMinutes(monday, 9)))).toBe('look');
    expect(standing()).toEqual([{ organiser: ada, start: '2026-01-06T08:30:00Z' }]);
  },
);

test('S4 when nothing comes of it another takes over, and what the first left is given back at their next tap', async () => {
  const { tap, standing, pairNow } = await aTappedWorld(anActivePair(), failingOnce('after'));
  await expect(tap(ada)).rejects.toThrow();
  expect(kindOf(await tap(blaise, addMinutes(monday, 10)))).toBe('look');
  expect(standing().map(({ organiser }) => organiser)).toEqual([ada, blaise]);
  expect(await pairNow()).toMatchObject({ organiser: blaise, replaced: [{ organiser: ada }] });
  expect(kindOf(await tap(ada, addMinutes(monday, 20)))).toBe('done');
  expect(standing().map(({ organiser }) => organiser)).toEqual([blaise]);
  expect((await pairNow()).replaced).toBeUndefined();
});

test('S4 without consent nothing is begun, so that another may book; once given the same tap books', async () => {
  const { tap, members, standing, pairNow } = await aTappedWorld();
  members.revoke(ada, '{"access_token":{}}');
  expect(await tap(ada)).toEqual({
    ok: false,
    refusal: { kind: 'consent-needed', claims: '{"access_token":{}}' },
  });
  expect((await pairNow()).firstSession).toEqual({ ...toBook(monday), tap: { askedAt: monday } });
  members.allow(ada);
  await tap(ada);
  expect(standing()).toHaveLength(1);
});

test('S4 consent that is revoked between two taps leaves what was begun, for another to take over', async () => {
  const { tap, members, standing } = await aTappedWorld(anActivePair(), failingOnce('before'));
  await expect(tap(ada)).rejects.toThrow();
  members.revoke(ada);
  expect(kindOf(await tap(ada, addMinutes(monday, 1)))).toBe('consent-needed');
  expect(standing()).toEqual([]);
  await tap(blaise, addMinutes(monday, 11));
  expect(standing().map(({ organiser }) => organiser)).toEqual([blaise]);
});

test('S4 as long as a session lies ahead in one calendar, its owner books the others too', async () => {
  const first = aMeetingPair({ organiser: ada });
  const booked = { ...first.firstSession, byMember: true } as Pair['firstSession'];
  const { tap, standing } = await aTappedWorld({ ...first, firstSession: booked, series: toBook(monday) });
  expect(kindOf(await tap(blaise))).toBe('organiser-books');
  await tap(ada);
  expect(standing().map(({ organiser }) => organiser)).toEqual([ada]);
});

test('S2 a member without a mailbox leaves it to the other', async () => {
  const { tap, outlook, standing } = await aTappedWorld();
  outlook.refuse(ada, { kind: 'impossible', why: 'no-mailbox' });
  expect(kindOf(await tap(ada))).toBe('book');
  await tap(blaise, addMinutes(monday, 1));
  expect(standing().map(({ organiser }) => organiser)).toEqual([blaise]);
});

test('E1 what a pair that ends has booked stands until its organiser taps, and they are asked to', async () => {
  const { ports, tap, standing, bot, pairNow, runDue, tenant } = await aTappedWorld();
  await tap(ada);
  const { id } = await pairNow();
  const decide = ifThere((pair: Pair) =>
    endPair(pair, blaise, { how: 'exited', reason: undefined, now: monday }),
  );
  await changeAggregate(ports, { kind: 'pair', tenant, id, now: monday, decide });
  await runDue(addHours(monday, 1));
  expect(await pairNow()).toMatchObject({
    firstSession: { status: 'to-give-back' },
    meetings: [{ number: 0 }],
  });
  expect(bot.chatOf(ada).map(({ card }) => card)).toContainEqual(
    expect.objectContaining({ kind: 'tap-calendar', does: 'give-back' }),
  );
  expect(kindOf(await tap(blaise, addHours(monday, 1)))).toBe('done');
  expect(standing()).toHaveLength(1);
  expect(kindOf(await tap(ada, addHours(monday, 1)))).toBe('done');
  expect(standing()).toEqual([]);
  expect(await pairNow()).toMatchObject({ firstSession: { status: 'cancelled' }, meetings: [] });
});

test('S3 what is changed in Outlook is seen when the organiser opens the page, and by nobody before', async () => {
  const { tap, outlook, pairNow, runDue } = await aTappedWorld();
  await tap(ada);
  const [{ booking }] = outlook.events as [FakeCalendars['events'][number]];
  const planned = booking.sessions[0]!.start;
  const moved = { start: addHours(planned, 2), end: addHours(planned, 3) };
  outlook.moves({ key: booking.key, planned }, moved);
  await runDue(addHours(monday, 2));
  expect((await pairNow()).meetings[0]?.when.start).toBe(planned);
  expect(nextCalendarLook(await pairNow())).toBeUndefined();
  await tap(ada, addHours(monday, 3));
  expect((await pairNow()).meetings[0]?.when).toEqual(moved);
});

test('M12 while everything is stopped nobody books', async () => {
  const { tap, ports, tenant, outlook } = await aTappedWorld();
  await keepIn(
    ports,
    tenant,
  )({ kind: 'stops', state: stop(nothingStopped, everything, { at: monday, by: chloe }) });
  expect(kindOf(await tap(ada))).toBe('stopped');
  expect(outlook.asked).toEqual([]);
});

test('X2 a stranger finds no pair to tap for', async () => {
  const { tap } = await aTappedWorld();
  expect(kindOf(await tap(chloe, addDays(monday, 1)))).toBe('not-found');
});
