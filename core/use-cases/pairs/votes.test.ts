import { makeCalendarFiles } from '#api/adapters/calendar-files/make-calendar-files.ts';
import type { VoteView } from '#core/contract/sessions.ts';
import { bookingKey, sessionKey } from '#core/pairs/booking.ts';
import { addDays, addHours, instant, type Instant } from '#core/shared/instant.ts';
import type { PersonId } from '#core/shared/ids.ts';
import { aMeetingPair, anActivePair } from '#test/builders/a-pair.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { ada, blaise, monday, theProgramme } from '#test/builders/named.ts';
import { sessionsInFile } from '#test/oracles/sessions-in-file.ts';
import { aWorldOf, type PairWorld } from '#test/fakes/world-of-pair.ts';
import { makePause } from '../enrolments/change-my-enrolment.ts';
import { makeExitPair } from './change-my-pair.ts';
import { makeReadCalendarFile } from './read-calendar-file.ts';
import { makeReadPair } from './read-pair.ts';
import { makeSkipSession } from './repair-sessions.ts';
import { makeOpenVote } from './open-vote.ts';
import { makeAgreeOnTime, makeAskForVote, makeVoteOnTimes } from './vote-on-times.ts';

const { id } = anActivePair();
const shifts = { people: { blaise: { shifts: true } } };
const by = (who: PersonId, now: Instant) => ({ actor: anActor({ personId: who }), now, pair: id });

const voteOf = async ({ ports }: PairWorld, who: PersonId, now: Instant): Promise<VoteView> => {
  const page = await makeReadPair(ports)(by(who, now));
  if (!page.ok || page.value.pair.vote === undefined) throw new Error('There is no vote.');
  return page.value.pair.vote;
};
/** Marks the times at these places of those that are shown. */
const marks = async (world: PairWorld, who: PersonId, now: Instant, places: readonly number[]) => {
  const { number: vote, times } = await voteOf(world, who, now);
  const suits = places.flatMap((place) => times[place]?.start ?? []);
  return makeVoteOnTimes(world.ports)({ ...by(who, now), vote, suits });
};
const cardsOf = ({ bot }: PairWorld, who: PersonId) => bot.chatOf(who).map(({ card }) => card.kind);

test('S4 who works shifts votes on each session in turn: booked once, held, and followed by the next vote', async () => {
  const booked = { series: { status: 'by-vote', since: monday } } as const;
  const pair = anActivePair({ format: { cadence: 'weekly', sessions: 2, durationMinutes: 60 }, ...booked });
  const world = await aWorldOf(pair, shifts);
  await world.runDue(monday);
  expect(world.calendars.asked).toEqual([]);
  const { times, session } = await voteOf(world, ada, monday);
  expect([session, times.length]).toEqual([0, 6]);
  await marks(world, ada, monday, [1, 4]);
  const after = await marks(world, blaise, monday, [0, 4]);
  const { start = monday, end = monday } = times[4] ?? {};
  expect(after.ok && after.value.pair).toMatchObject({ vote: undefined, meetings: [{ start }] });
  await world.runDue(monday);
  expect(world.calendars.events).toHaveLength(1);
  expect(world.calendars.events[0]?.booking).toMatchObject({
    ...{ key: sessionKey(id, 0, 1), organiser: ada, cadence: undefined },
    sessions: [{ start, end }],
  });
  expect((await world.pairNow()).meetings).toMatchObject([
    { number: 0, joinUrl: 'https://teams.example/event-1' },
  ]);
  await world.runDue(end);
  expect((await world.pairNow()).meetings[0]?.askedAt).toBe(end);
  const next = await voteOf(world, blaise, end);
  expect(next).toMatchObject({ number: 2, session: 1, state: 'open' });
  for (const who of [ada, blaise]) await marks(world, who, end, [5]);
  await world.runDue(end);
  expect(world.calendars.events.map(({ booking }) => booking.key)).toEqual([
    sessionKey(id, 0, 1),
    sessionKey(id, 1, 1),
  ]);
});

test('S4 the next session lies about one period after the one before', async () => {
  const pair = aMeetingPair({ series: { status: 'by-vote', since: monday } });
  const world = await aWorldOf(pair, { ...shifts, outlook: true });
  await world.runDue(addDays(monday, 1));
  expect((await world.pairNow()).voting).toBeUndefined();
  const { start = monday, end = monday } = pair.meetings[0]?.when ?? {};
  await world.runDue(end);
  const { times } = await voteOf(world, ada, end);
  expect(times.every((one) => one.start >= addDays(start, 7) && one.start < addDays(start, 21))).toBe(true);
});

test('S4 without a time that suits all, others are proposed; nobody sees who has answered, or what', async () => {
  const world = await aWorldOf(anActivePair(), shifts);
  await world.runDue(monday);
  const first = await voteOf(world, blaise, monday);
  await marks(world, ada, monday, [0]);
  await world.runDue(monday);
  expect(await voteOf(world, blaise, monday)).toEqual(first);
  await marks(world, blaise, monday, [1]);
  await world.runDue(monday);
  const second = await voteOf(world, ada, monday);
  expect(second).toMatchObject({ number: 2, session: 0, state: 'open', answered: false });
  const known = first.times.map(({ start }) => start);
  expect(second.times.filter(({ start }) => known.includes(start))).toEqual([]);
  expect(world.calendars.asked).toEqual([]);
});

/** Both have said yes to a time, and nobody has a mailbox. */
const aSessionInAFile = async () => {
  const world = await aWorldOf(anActivePair());
  for (const who of [ada, blaise]) {
    world.calendars.unreadable(who, 'no-mailbox');
    world.calendars.refuse(who, { kind: 'impossible', why: 'no-mailbox' });
  }
  await world.runDue(monday);
  for (const who of [ada, blaise]) await marks(world, who, monday, [2]);
  await world.runDue(monday);
  const file = async (): Promise<string> => {
    const read = await makeReadCalendarFile(world.ports)({ ...by(ada, monday), purpose: 'first-session' });
    return read.ok ? read.value : read.refusal.kind;
  };
  return { world, file };
};

test('S4 where nobody has a mailbox, the session is theirs as a file', async () => {
  const { world, file } = await aSessionInAFile();
  expect(world.calendars.events).toEqual([]);
  const { meetings } = await world.pairNow();
  expect(meetings).toMatchObject([{ asFile: true }]);
  expect(sessionsInFile(await file())).toEqual(meetings.map(({ when }) => when));
});

test.each([
  ['left out', (ports: PairWorld['ports']) => makeSkipSession(ports)({ ...by(ada, monday), number: 0 })],
  ['over', (ports: PairWorld['ports']) => makeExitPair(ports)({ ...by(ada, monday), reason: undefined })],
])('S4 once it is %s, the file takes the same session back', async (_, act) => {
  const { world, file } = await aSessionInAFile();
  const uid = /^UID:.*$/mu.exec(await file())?.[0] ?? 'no file';
  await act(world.ports);
  await world.runDue(monday);
  const gone = await file();
  expect(gone).toContain('METHOD:CANCEL');
  expect(gone).toContain(uid);
});

test('S4 one mailbox is enough to invite from; without any calendar it is a file', async () => {
  const world = await aWorldOf(anActivePair());
  world.calendars.unreadable(ada, 'no-mailbox');
  world.calendars.refuse(ada, { kind: 'impossible', why: 'no-mailbox' });
  await world.runDue(monday);
  await Promise.all([marks(world, ada, monday, [0]), marks(world, blaise, monday, [0])]);
  await world.runDue(monday);
  expect(world.calendars.events.map(({ booking }) => booking.organiser)).toEqual([blaise]);
  expect((await world.pairNow()).organiser).toBe(blaise);

  const files = await aWorldOf(anActivePair(), { ...shifts, ports: { calendars: makeCalendarFiles() } });
  await files.runDue(monday);
  await marks(files, ada, monday, [0]);
  await marks(files, blaise, monday, [0]);
  await files.runDue(monday);
  expect((await files.pairNow()).meetings).toMatchObject([{ asFile: true }]);
});

test('S4 two answers at once make one session, and what is done again opens no second vote', async () => {
  const world = await aWorldOf(anActivePair(), shifts);
  await world.runDue(monday);
  const open = makeOpenVote(world.ports);
  await Promise.all([1, 2].map(() => open({ tenant: world.tenant, pair: id, vote: 1, now: monday })));
  const before = await voteOf(world, ada, monday);
  const vote = { vote: before.number, suits: before.times.map(({ start }) => start) };
  const say = (who: PersonId) => makeVoteOnTimes(world.ports)({ ...by(who, monday), ...vote });
  const answers = await Promise.all([say(ada), say(blaise)]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  await world.runDue(monday);
  expect((await say(blaise)).ok).toBe(true);
  await world.runDue(addDays(monday, 1));
  const pair = await world.pairNow();
  expect([pair.meetings.length, pair.voting, world.calendars.events.length]).toEqual([1, { asked: 1 }, 1]);
});

test('S4 the cards ask, follow and tell: one question each, and the time to whoever answered first', async () => {
  const world = await aWorldOf(anActivePair(), shifts);
  const noon = addHours(monday, 2);
  await world.runDue(noon);
  expect(cardsOf(world, ada)).toEqual(['session-vote']);
  await marks(world, ada, noon, [0]);
  await marks(world, blaise, noon, [0]);
  await world.runDue(noon);
  expect(cardsOf(world, ada)).toEqual(['session-fixed', 'session-fixed']);
  expect(cardsOf(world, blaise)).toEqual(['session-fixed']);
});

test('S4 a pair that no hour suits may vote; where no vote finds a time, it enters one', async () => {
  const world = await aWorldOf(anActivePair());
  world.calendars.busy(ada, { start: monday, end: instant('2027-01-01T00:00:00Z') });
  await world.runDue(monday);
  expect((await world.pairNow()).firstSession.status).toBe('no-slot');
  await makeAskForVote(world.ports)(by(ada, monday));
  await world.runDue(monday);
  expect(await voteOf(world, blaise, monday)).toMatchObject({ number: 1, state: 'unsettled' });
  const start = addHours(monday, 34);
  await makeAgreeOnTime(world.ports)({ ...by(blaise, monday), vote: 1, start });
  await world.runDue(monday);
  expect(world.calendars.events[0]?.booking.sessions).toMatchObject([{ start, end: addHours(start, 0.5) }]);
  expect(world.calendars.asked.map(({ key }) => key)).not.toContain(bookingKey(id, 'first-session'));
});

test('P7 nobody is asked about times in their pause', async () => {
  const world = await aWorldOf(anActivePair(), shifts);
  const until = addDays(monday, 20);
  await makePause(world.ports)({ ...by(blaise, monday), programme: theProgramme, until });
  await world.runDue(monday);
  const { times } = await voteOf(world, ada, monday);
  expect(times).toHaveLength(6);
  expect(times.every(({ start }) => start >= until)).toBe(true);
});
