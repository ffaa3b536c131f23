import type { Announcement } from '#core/messages/announcement.ts';
import { askToTap } from '#core/pairs/booking-tap.ts';
import { lapse, recordDelivery, respond } from '#core/pairs/introduction.ts';
import type { Pair } from '#core/pairs/pair.ts';
import {
  answerCheckIn,
  confirmAgreement,
  endPair,
  proposeAgreement,
  recordBooking,
} from '#core/pairs/working-pair.ts';
import { sayWayFound } from '#core/pairs/way-found.ts';
import { nominate, nominationId, withoutText } from '#core/nominations/nomination.ts';
import { enrolmentId } from '#core/programme/enrolment-id.ts';
import type { Result } from '#core/shared/result.ts';
import { addDays, addMinutes } from '#core/shared/instant.ts';
import { asId, type PersonId } from '#core/shared/ids.ts';
import { answerSupport, askForSupport } from '#core/support/support-request.ts';
import { anActivePair, aMeetingPair, aPair, aRevealedPair } from '#test/builders/a-pair.ts';
import { aProgramme } from '#test/builders/a-programme.ts';
import { anEnrolment, anInvitation } from '#test/builders/an-enrolment.ts';
import { ada, blaise, chloe, monday, person, theProgramme, theRound } from '#test/builders/named.ts';
import { keeper } from '#test/fakes/keep.ts';
import { aWorldOf, type PairWorld, type PairWorldOptions } from '#test/fakes/world-of-pair.ts';
import { makeCardFor } from './card-for.ts';

const must = (result: Result<Pair, unknown>): Pair => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const pairId = aPair().id;
const cardIn = (world: PairWorld, announcement: Announcement, who: PersonId = ada, now = monday) =>
  makeCardFor(world.ports)(world.tenant, who, announcement, now);
/** The card of this pair for Ada, or whoever is named. */
const cardOf = async (
  pair: Pair,
  announcement: Announcement,
  { who = ada, now = monday, ...options }: PairWorldOptions & { who?: PersonId } = {},
) => cardIn(await aWorldOf(pair, options), announcement, who, now);

const found: Announcement = { kind: 'someone-found', pair: pairId };
const meet: Announcement = { kind: 'meet-your-peer', pair: pairId };
const over: Announcement = { kind: 'introduction-over', pair: pairId };
const agree: Announcement = { kind: 'agree', pair: pairId };
const checkIn: Announcement = { kind: 'check-in', pair: pairId, session: 0 };
const closing: Announcement = { kind: 'closing', pair: pairId };
const ended: Announcement = { kind: 'pair-ended', pair: pairId };
const terms = {
  cadence: 'weekly' as const,
  sessions: 6,
  durationMinutes: 45,
  noticeHours: 24,
  confidentiality: 'c',
  candour: 'c',
  offLimits: 'o',
  howWeEnd: 'h',
};
const left = (pair: Pair, how: 'completed' | 'exited'): Pair =>
  must(endPair(pair, blaise, { how, reason: 'no-time', now: monday }));

test('I2 before all could be told the card names nobody', async () => {
  const halfTold = recordDelivery(aPair(), ada, { status: 'sent', at: monday }, monday);
  for (const announcement of [found, meet]) {
    const card = await cardOf(halfTold, announcement);
    expect(card).toEqual({ kind: 'someone-found', pair: pairId, programmeName: aProgramme().design.name });
  }
});

test('I1 the card of the introduction has the reasons as its reader reads them', async () => {
  const card = await cardOf(aRevealedPair(), meet);
  expect(card).toMatchObject({
    kind: 'meet-your-peer',
    peers: [{ name: 'Blaise', jobTitle: 'Analyst', mail: 'blaise@contoso.example' }],
    reasons: aRevealedPair().reasons[ada],
    response: 'none',
  });
});

test('I3 a card shows the reader’s own answer and never the other’s', async () => {
  const declined = must(respond(aRevealedPair(), blaise, 'declined', monday));
  expect(await cardOf(declined, meet)).toEqual(await cardOf(aRevealedPair(), meet));
  expect(await cardOf(declined, meet, { who: blaise })).toMatchObject({ response: 'declined' });
});

test('a card that comes late tells the present state', async () => {
  expect(await cardOf(anActivePair(), meet)).toMatchObject({
    kind: 'pair-active',
    peers: [{ name: 'Blaise' }],
  });
  expect(await cardOf(askToTap(anActivePair(), 'first-session', monday), meet)).toMatchObject({
    kind: 'tap-calendar',
    does: 'book',
  });
  expect(await cardOf(aMeetingPair(), meet)).toMatchObject({
    kind: 'first-session-booked',
    start: addDays(monday, 2),
    end: addMinutes(addDays(monday, 2), 30),
    joinUrl: 'https://teams.example/0',
  });
  expect(await cardOf(left(aMeetingPair(), 'completed'), meet)).toMatchObject({
    kind: 'pair-ended',
    how: 'completed',
  });
});

test('I3 a lapsed introduction reads the same whether names were known or not', async () => {
  const later = addDays(monday, 7);
  const revealed = await cardOf(lapse(aRevealedPair(), later), over);
  const never = await cardOf(lapse(aPair(), later), over);
  expect(revealed).toEqual(never);
  expect(revealed).toMatchObject({ kind: 'introduction-over', nextRoundAt: later });
});

test('that somebody was found is not worth telling when it is over', async () => {
  expect(await cardOf(lapse(aPair(), addDays(monday, 7)), found)).toBeUndefined();
});

test('X6 a stranger gets no card of a pair', async () => {
  for (const announcement of [found, meet, over, agree, checkIn, closing, ended]) {
    expect(
      await cardOf(aMeetingPair(), announcement, { who: chloe, now: addDays(monday, 9) }),
    ).toBeUndefined();
  }
});

test('A1 the defaults are offered in the reader’s language', async () => {
  const card = await cardOf(aMeetingPair(), agree, { people: { ada: { locale: 'fr' } } });
  expect(card).toMatchObject({
    kind: 'agree',
    version: 0,
    confirmed: 'none',
    terms: { sessions: 5, noticeHours: 24 },
  });
  const inEnglish = await cardOf(aMeetingPair(), agree);
  expect(JSON.stringify(card)).not.toBe(JSON.stringify(inEnglish));
});

test('A1 a proposal asks the other, then shows that both agreed', async () => {
  const proposed = must(proposeAgreement(aMeetingPair(), ada, terms, monday));
  expect(await cardOf(proposed, agree)).toMatchObject({ version: 1, confirmed: 'mine' });
  expect(await cardOf(proposed, agree, { who: blaise })).toMatchObject({ version: 1, confirmed: 'none' });
  const agreed = must(confirmAgreement(proposed, blaise, 1, monday));
  expect(await cardOf(agreed, agree)).toMatchObject({ confirmed: 'all' });
  expect(await cardOf(left(agreed, 'exited'), agree)).toBeUndefined();
});

test('A1 the series is told with its rhythm', async () => {
  const proposed = must(proposeAgreement(aMeetingPair(), ada, terms, monday));
  const start = addDays(monday, 9);
  const state = { status: 'booked' as const, eventId: 'e', joinUrl: undefined, at: monday };
  const times = [0, 7].map((days) => ({
    start: addDays(start, days),
    end: addMinutes(addDays(start, days), 45),
  }));
  const series: Announcement = { kind: 'series-booked', pair: pairId };
  expect(await cardOf(recordBooking(proposed, 'series', { state, times }), series)).toMatchObject({
    kind: 'series-booked',
    first: start,
    sessions: 2,
    cadence: 'weekly',
  });
  expect(await cardOf(proposed, series)).toBeUndefined();
});

test('C1 a check-in is asked after the session, also when the pair has ended since', async () => {
  const after = addDays(monday, 3);
  expect(await cardOf(aMeetingPair(), checkIn)).toBeUndefined();
  expect(await cardOf(aMeetingPair(), checkIn, { now: after })).toMatchObject({
    session: 0,
    answered: undefined,
  });
  expect(await cardOf(left(aMeetingPair(), 'exited'), checkIn, { now: after })).toMatchObject({
    kind: 'check-in',
  });
  expect(await cardOf(aMeetingPair(), { ...checkIn, session: 4 }, { now: after })).toBeUndefined();
});

test('C1 what one answered is on their card only', async () => {
  const after = addDays(monday, 3);
  const answer = { met: false, why: 'forgot' as const, useful: undefined, at: after };
  const answered = must(answerCheckIn(aMeetingPair(), blaise, { number: 0, answer }));
  expect(await cardOf(answered, checkIn, { who: blaise, now: after })).toMatchObject({
    answered: { met: false },
  });
  expect(await cardOf(answered, checkIn, { now: after })).toMatchObject({ answered: undefined });
});

test('M7 the first check-in also asks about the way of pairing, once, and not after the end', async () => {
  const after = addDays(monday, 3);
  const wayOn = async (pair: Pair, session = 0) => {
    const card = await cardOf(pair, { ...checkIn, session }, { now: after });
    return card?.kind === 'check-in' ? card.way : undefined;
  };
  const pair = aMeetingPair();
  const [first] = pair.meetings;
  const second = { ...first, number: 1 } as Pair['meetings'][number];
  expect(await wayOn(pair)).toBe('optimised');
  expect(await wayOn({ ...pair, meetings: [...pair.meetings, second] }, 1)).toBeUndefined();
  expect(await wayOn(must(sayWayFound(pair, ada, { found: 'right', now: after })))).toBeUndefined();
  expect(await wayOn(left(pair, 'exited'))).toBeUndefined();
});

test('C2 the closing card asks for what was rated at the start; not after leaving', async () => {
  expect(await cardOf(aMeetingPair(), closing)).toMatchObject({
    kind: 'closing',
    ratings: [{ skill: 'public-speaking', before: 1 }],
    answered: false,
  });
  expect(await cardOf({ ...aMeetingPair(), closedBy: [ada] }, closing)).toMatchObject({ answered: true });
  expect(await cardOf(left(aMeetingPair(), 'completed'), closing)).toMatchObject({ kind: 'closing' });
  expect(await cardOf(left(aMeetingPair(), 'exited'), closing)).toBeUndefined();
});

test('E1 the end is told without a reason', async () => {
  const card = await cardOf(left(aMeetingPair(), 'exited'), ended);
  expect(card).toEqual({ kind: 'pair-ended', programmeName: aProgramme().design.name, how: 'exited' });
  expect(await cardOf(aMeetingPair(), ended)).toBeUndefined();
});

test('P1 an invitation is for who has been invited, while one can still join', async () => {
  const world = await aWorldOf(aPair());
  const keep = keeper(world.ports, world.tenant);
  const invitation: Announcement = { kind: 'invitation', programme: theProgramme };
  expect(await cardIn(world, invitation, chloe)).toBeUndefined();
  await keep('enrolment', enrolmentId(theProgramme, chloe), anInvitation({ person: chloe }));
  expect(await cardIn(world, invitation, chloe)).toMatchObject({ kind: 'invitation', from: 'coordinator' });
  await keep('programme', theProgramme, { ...aProgramme(), status: 'closed' });
  expect(await cardIn(world, invitation, chloe)).toBeUndefined();
  expect(await cardIn(world, invitation, ada)).toBeUndefined();
});

test('N2 a nomination is told alike to who is in and who is not; its words go, the card stays', async () => {
  const world = await aWorldOf(aPair());
  const keep = keeper(world.ports, world.tenant);
  const manager = person('manager');
  world.directory.add({ id: manager, displayName: 'Marie Manager' });
  const cards = [];
  for (const employee of [ada, chloe]) {
    const said = nominate({
      programme: theProgramme,
      manager,
      employee,
      why: 'You would shine.',
      now: monday,
    });
    await keep('nomination', said.id, said);
    cards.push(await cardIn(world, { kind: 'nomination', nomination: said.id }, employee));
  }
  expect(cards[0]).toEqual({ ...cards[1], nomination: nominationId(theProgramme, manager, ada) });
  expect(cards[0]).toMatchObject({ managerName: 'Marie Manager', why: 'You would shine.', hours: 6 });
  const id = nominationId(theProgramme, manager, ada);
  expect(await cardIn(world, { kind: 'nomination', nomination: id }, chloe)).toBeUndefined();
  const known = nominate({ programme: theProgramme, manager, employee: ada, why: 'x', now: monday });
  await keep('nomination', id, withoutText(known));
  expect(await cardIn(world, { kind: 'nomination', nomination: id })).toMatchObject({ why: '' });
});

test('M5 who was left out is told why in words, unless they have found a peer since', async () => {
  const world = await aWorldOf(aPair());
  const keep = keeper(world.ports, world.tenant);
  const leftOut: Announcement = { kind: 'left-out', programme: theProgramme, reason: 'odd-one-out' };
  await keep(
    'enrolment',
    enrolmentId(theProgramme, ada),
    anEnrolment({ lastLeftOut: { round: theRound, reason: 'odd-one-out' } }),
  );
  const card = await cardIn(world, leftOut);
  expect(card).toMatchObject({ kind: 'left-out', nextRoundAt: addDays(monday, 7) });
  expect(card?.kind === 'left-out' && card.reason.length > 20).toBe(true);
  await keep('enrolment', enrolmentId(theProgramme, ada), anEnrolment({ currentPair: pairId }));
  expect(await cardIn(world, leftOut)).toBeUndefined();
});

test('W5 the answer to a request goes to who asked, and to nobody else', async () => {
  const world = await aWorldOf(aPair());
  const keep = keeper(world.ports, world.tenant);
  const id = asId<ReturnType<typeof askForSupport>['id']>('s1');
  const request = askForSupport({
    id,
    programme: theProgramme,
    pair: pairId,
    from: ada,
    to: person('coordinator'),
    text: 'We do not get on.',
    askedAt: monday,
  });
  const answer: Announcement = { kind: 'support-answer', support: id };
  await keep('support', id, request);
  expect(await cardIn(world, answer)).toBeUndefined();
  const answered = answerSupport(request, { text: 'Let us talk.', by: blaise, at: monday });
  if (answered.ok) await keep('support', id, answered.value);
  expect(await cardIn(world, answer)).toEqual({
    kind: 'support-answer',
    coordinatorName: 'Blaise',
    support: 'Let us talk.',
  });
  expect(await cardIn(world, answer, blaise)).toBeUndefined();
});

test('what was erased is not told', async () => {
  const world = await aWorldOf(aMeetingPair());
  await world.ports.aggregates.pair.erase(world.tenant, pairId);
  expect(await cardIn(world, meet)).toBeUndefined();
  expect(await cardIn(world, { kind: 'nomination', nomination: asId('gone') })).toBeUndefined();
});
