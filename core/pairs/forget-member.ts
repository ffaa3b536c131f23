import type { Instant } from '../shared/instant.ts';
import { addDays } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import type { BookingState } from './booking.ts';
import { erasedMember, isErasedMember } from './erased-member.ts';
import { respond } from './introduction.ts';
import type { Meeting } from './meeting.ts';
import { withMember, withoutMember, type PerMember } from './members.ts';
import { isMember, type Pair } from './pair.ts';
import { endPair } from './working-pair.ts';

/** What is booked ahead is cancelled in the organiser's calendar first; until then the key is needed. */
const keyKeptDays = 1;

const withoutReasons = (meeting: Meeting, member: PersonId): Meeting => {
  const answer = meeting.answers[member];
  if (answer === undefined) return meeting;
  return {
    ...meeting,
    answers: { ...meeting.answers, [member]: { ...answer, why: undefined, useful: undefined } },
  };
};

/** A pair at work ends without fault; an introduction goes on to its preset time, without a name or declined (I2, I3). */
const ended = (pair: Pair, member: PersonId, now: Instant): Pair => {
  const { stage } = pair;
  if (stage.status === 'ended') return pair;
  if (stage.status === 'introducing') {
    const delivery = { status: 'not-reachable' as const, why: 'failed' as const, since: now };
    return { ...pair, deliveries: withMember(pair.deliveries, member, delivery) };
  }
  const result =
    stage.status === 'active'
      ? endPair(pair, member, { how: 'exited', reason: undefined, now })
      : respond(pair, member, 'declined', now);
  return result.ok ? result.value : pair;
};

/**
 * P9: takes back what a member wrote, and ends what they are part of. What both agreed and that they met stays the
 * other's. The key goes when nothing needs it any more. Done again it changes nothing.
 */
export const forgetMember = (pair: Pair, member: PersonId, now: Instant): Pair => {
  const erased = pair.erased ?? [];
  if (!isMember(pair, member) || erased.includes(member)) return pair;
  const { voting: _, ...without } = ended(pair, member, now);
  return {
    ...without,
    goals: without.goals.filter(({ owner }) => owner !== member),
    meetings: without.meetings.map((meeting) => withoutReasons(meeting, member)),
    ...(without.wayFound === undefined ? {} : { wayFound: withoutMember(without.wayFound, member) }),
    erased: [...erased, member],
  };
};

/** When the keys of forgotten members go: undefined while the pair lives, and when there are none. */
export const keysGoAt = ({ erased = [], stage }: Pair): Instant | undefined =>
  erased.length > 0 && stage.status === 'ended' ? addDays(stage.at, keyKeptDays) : undefined;

const keyed = <Value>(all: PerMember<Value>, as: (member: PersonId) => PersonId): PerMember<Value> =>
  Object.fromEntries(Object.entries(all).map(([member, value]) => [as(member as PersonId), value]));

const withoutErased = <Value>(all: PerMember<Value>): PerMember<Value> =>
  Object.fromEntries(Object.entries(all).filter(([member]) => !isErasedMember(member as PersonId)));

/** Who is at it, and what could be relaxed for whom. */
const withoutNames = (booking: BookingState): BookingState => {
  if (booking.status === 'no-slot') {
    const { relaxations: _, ...rest } = booking;
    return rest;
  }
  if (booking.status === 'to-book') {
    const { tap: _, ...rest } = booking;
    return rest;
  }
  return booking;
};

/** Nothing in the pair names the forgotten any more; that they were there, and what they answered, stays in numbers. */
export const dropKeys = (pair: Pair): Pair => {
  const { erased = [], members } = pair;
  const as = (member: PersonId): PersonId =>
    erased.includes(member) ? erasedMember(members.indexOf(member)) : member;
  const { agreement, replaced, ...rest } = pair;
  const left = (replaced ?? []).filter(({ organiser }) => !erased.includes(organiser));
  return {
    ...rest,
    ...(left.length > 0 && { replaced: left }),
    members: members.map(as),
    organiser: as(pair.organiser),
    reasons: withoutErased(keyed(pair.reasons, as)),
    deliveries: keyed(pair.deliveries, as),
    responses: keyed(pair.responses, as),
    agreement: agreement && { ...agreement, confirmedBy: agreement.confirmedBy.map(as) },
    meetings: pair.meetings.map(({ rsvp: _, trouble: __, outside: ___, ...meeting }) => ({
      ...meeting,
      answers: keyed(meeting.answers, as),
    })),
    firstSession: withoutNames(pair.firstSession),
    series: withoutNames(pair.series),
    seriesTrouble: undefined,
    closedBy: pair.closedBy.map(as),
    erased: undefined,
  };
};
