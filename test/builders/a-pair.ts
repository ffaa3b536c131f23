import type { PairReasons } from '#core/matching/pair-reasons.ts';
import { recordBooking } from '#core/pairs/working-pair.ts';
import { recordDelivery, respond } from '#core/pairs/introduction.ts';
import { forEachMember } from '#core/pairs/members.ts';
import { introducePair, pairId, type Pair } from '#core/pairs/pair.ts';
import { message } from '#core/shared/message.ts';
import type { PersonId } from '#core/shared/ids.ts';
import { addDays, addMinutes, type Instant } from '#core/shared/instant.ts';
import { ada, blaise, monday, theProgramme, theRound } from './named.ts';

/** `now` is when the pair was found, and when everything else about it happened. */
export type PairSaid = Partial<Omit<Pair, 'stage'>> & { now?: Instant; responseDays?: number };

export const someReasons: PairReasons = {
  gives: [message('skill', { id: 'sql' })],
  gets: [message('skill', { id: 'public-speaking' })],
  shares: [],
  differs: [],
  firstQuestion: message('skill', { id: 'sql' }),
};

/** Ada and Blaise, just found: nobody has been told. */
export const aPair = ({ now = monday, responseDays = 5, ...said }: PairSaid = {}): Pair => {
  const members = said.members ?? [ada, blaise];
  const { programme = theProgramme, round = theRound, organiser = members[0] ?? ada } = said;
  const pair = introducePair({
    id: pairId(round, members),
    programme,
    round,
    members,
    organiser,
    format: { cadence: 'every-two-weeks', sessions: 5, durationMinutes: 60 },
    score: 7_000,
    reasons: forEachMember(members, () => someReasons),
    responseDays,
    now,
  });
  return { ...pair, ...said };
};

/** All have been told that somebody was found; names are known. */
export const aRevealedPair = (said: PairSaid = {}): Pair => {
  const { now = monday } = said;
  const pair = aPair(said);
  return pair.members.reduce(
    (one, member) => recordDelivery(one, member, { status: 'sent', at: now }, now),
    pair,
  );
};

const accept = (pair: Pair, member: PersonId, now: Instant): Pair => {
  const result = respond(pair, member, 'accepted', now);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
};

/** All have accepted; the first session is still to be booked. */
export const anActivePair = ({ now = monday, responseDays = 5, ...said }: PairSaid = {}): Pair => {
  const pair = aRevealedPair({ now, responseDays, ...said });
  return { ...pair.members.reduce((one, member) => accept(one, member, now), pair), ...said };
};

/** Active, with the first session booked two days on, for half an hour. */
export const aMeetingPair = ({ now = monday, responseDays = 5, ...said }: PairSaid = {}): Pair => {
  const start = addDays(now, 2);
  const state = {
    status: 'booked' as const,
    eventId: 'event-0',
    joinUrl: 'https://teams.example/0',
    at: now,
  };
  const times = [{ start, end: addMinutes(start, 30) }];
  const pair = anActivePair({ now, responseDays, ...said });
  return { ...recordBooking(pair, 'first-session', { state, times }), ...said };
};

/** With a series of so many weekly sessions, the first of them a week after the first session. */
export const aSeriesPair = (sessions = 4, said: PairSaid = {}): Pair => {
  const { now = monday } = said;
  const pair = aMeetingPair(said);
  const state = {
    status: 'booked' as const,
    eventId: 'event-1',
    joinUrl: 'https://teams.example/1',
    at: now,
  };
  const times = Array.from({ length: sessions }, (_, week) => {
    const start = addDays(now, 9 + 7 * week);
    return { start, end: addMinutes(start, 60) };
  });
  return { ...recordBooking(pair, 'series', { state, times }), ...said };
};
