import type { Instant } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import { accepted, refused, type Result } from '../shared/result.ts';
import { toBook } from './booking.ts';
import { everyMember, withMember } from './members.ts';
import { isMember, type Delivery, type Pair, type Response } from './pair.ts';

export type PairRefusal =
  | { kind: 'not-a-member' }
  | { kind: 'too-early' }
  | { kind: 'introduction-over' }
  | { kind: 'pair-not-active' }
  | { kind: 'pair-ended' }
  | { kind: 'stale-version' }
  | { kind: 'unknown-session' }
  | { kind: 'session-over' }
  | { kind: 'time-taken' }
  | { kind: 'no-series' }
  | { kind: 'being-booked' }
  | { kind: 'organiser-books' }
  | { kind: 'vote-over' }
  | { kind: 'time-not-possible' }
  | { kind: 'unknown-goal' }
  | { kind: 'too-many-goals' }
  | { kind: 'nothing-to-agree' };

/** Notes how the card without a name fared. When all are delivered the names may be revealed (I2). */
export const recordDelivery = (pair: Pair, member: PersonId, delivery: Delivery, now: Instant): Pair => {
  if (pair.stage.status !== 'introducing' || !isMember(pair, member)) return pair;
  const deliveries = withMember(pair.deliveries, member, delivery);
  const allSent = everyMember(pair.members, deliveries, (one) => one?.status === 'sent');
  const stage = allSent
    ? { status: 'revealed' as const, closesAt: pair.stage.closesAt, revealedAt: now }
    : pair.stage;
  return { ...pair, deliveries, stage };
};

/** Names are shown once all could be told, and to nobody before (I2). */
export const isRevealed = (pair: Pair): boolean =>
  pair.stage.status !== 'introducing' &&
  everyMember(pair.members, pair.deliveries, (one) => one?.status === 'sent');

/** A coordinator's retry: only for members who could not be reached, only while the introduction runs. */
export const retryDelivery = (pair: Pair): Result<Pair, PairRefusal> => {
  if (pair.stage.status !== 'introducing') return refused({ kind: 'introduction-over' });
  const deliveries = Object.fromEntries(
    Object.entries(pair.deliveries).map(([member, one]) => [
      member,
      one.status === 'not-reachable' ? { status: 'pending' as const } : one,
    ]),
  );
  return accepted({ ...pair, deliveries });
};

/**
 * Private and without blame (I3). An answer may be changed until the pair is active or the time is over; nothing tells
 * the others. The pair becomes active with the last acceptance.
 */
export const respond = (
  pair: Pair,
  member: PersonId,
  answer: Exclude<Response, 'none'>,
  now: Instant,
): Result<Pair, PairRefusal> => {
  if (!isMember(pair, member)) return refused({ kind: 'not-a-member' });
  if (pair.stage.status === 'introducing') return refused({ kind: 'too-early' });
  if (pair.stage.status === 'active' && answer === 'accepted') return accepted(pair);
  if (pair.stage.status !== 'revealed' || now >= pair.stage.closesAt)
    return refused({ kind: 'introduction-over' });
  const responses = withMember(pair.responses, member, answer);
  const all = everyMember(pair.members, responses, (one) => one === 'accepted');
  if (!all) return accepted({ ...pair, responses });
  return accepted({
    ...pair,
    responses,
    stage: { status: 'active', since: now, closingAskedAt: undefined },
    firstSession: toBook(now),
  });
};

/** Decline, silence and failure end alike, at the preset time and not before (I3). */
export const lapse = (pair: Pair, now: Instant): Pair => {
  const { stage } = pair;
  if (stage.status !== 'introducing' && stage.status !== 'revealed') return pair;
  return now < stage.closesAt
    ? pair
    : { ...pair, stage: { status: 'ended', how: 'lapsed', at: now, reason: undefined } };
};
