import type { Standing } from '../people/standing.ts';
import { addDays, type Instant, type Interval } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import { everyMember } from './members.ts';
import type { Pair } from './pair.ts';

/** What is known today of a member of a living pair. Undefined where nobody gave a clear answer. */
export interface MemberNow {
  person: PersonId;
  standing: Standing | undefined;
  /** Scheduled automatic replies in Outlook. */
  away: Interval | undefined;
  pausedUntil: Instant | undefined;
}

/** An absence is long from here on: six weeks still to come. A pair does well to wait out a shorter one. */
export const longLeaveDays = 42;

const isOnLongLeave = ({ away, pausedUntil }: MemberNow, now: Instant): boolean => {
  const longUntil = addDays(now, longLeaveDays);
  const isAway = away !== undefined && away.start <= now && away.end >= longUntil;
  return isAway || (pausedUntil !== undefined && pausedUntil >= longUntil);
};

/** M15: whether a hard constraint has come to stand between them. Only a clear answer counts; silence ends no pair. */
export const canGoOn = (members: readonly MemberNow[], now: Instant): boolean =>
  !members.some(
    (member) =>
      member.standing?.departed === true ||
      isOnLongLeave(member, now) ||
      members.some(({ person }) => member.standing?.managers.includes(person) === true),
  );

/** M15: ends at once, without fault; which of them it was about is kept nowhere. Done again it changes nothing. */
export const endNoLongerPossible = (pair: Pair, now: Instant): Pair =>
  pair.stage.status === 'ended'
    ? pair
    : { ...pair, stage: { status: 'ended', how: 'no-longer-possible', at: now, reason: undefined } };

/** Ended before all had accepted: an introduction that is over, whatever the cause (I3). */
export const cameToNothing = ({ stage, members, responses }: Pair): boolean =>
  stage.status === 'ended' &&
  (stage.how === 'lapsed' ||
    (stage.how === 'no-longer-possible' && !everyMember(members, responses, (one) => one === 'accepted')));
