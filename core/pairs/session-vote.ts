import { addHours, type Instant, type Interval } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Unwelcome } from '../sessions/unwelcome.ts';
import { voteNoticeHours } from '../sessions/vote-period.ts';
import type { VoteTime } from '../sessions/vote-times.ts';
import { everyMember, withMember, type PerMember } from './members.ts';

/** A time that is voted on; in the order in which they came. */
export interface ProposedTime extends Interval {
  unwelcome: Unwelcome;
  /** The member who added it; undefined: it was found. */
  by?: PersonId;
}

export interface VoteAnswer {
  /** The starts that suit: any number, and none. */
  suits: readonly Instant[];
  /** How many times there were to answer to. */
  seen: number;
}

/** looking: times are being found · open · unsettled: none suited all, and it is for the members to agree on one. */
export type VoteStage =
  | { status: 'looking' }
  | {
      status: 'open';
      closesAt: Instant;
      times: readonly ProposedTime[];
      answers: PerMember<VoteAnswer>;
    }
  | { status: 'unsettled' };

/** S4: when one session of a pair is to be. */
export interface SessionVote {
  /** Names it: every vote of a pair has a number of its own. */
  number: number;
  /** Number of the session it is for. */
  session: number;
  /** The first is 1. */
  round: number;
  /** What the rounds before have proposed, and nobody is asked again. */
  before: readonly Interval[];
  stage: VoteStage;
}

/** `asked`: how many votes there have been. */
export interface Voting {
  asked: number;
  vote?: SessionVote | undefined;
}

export type OpenStage = Extract<VoteStage, { status: 'open' }>;

const mostRounds = 3;

export const beginVote = (number: number, session: number): SessionVote => ({
  ...{ number, session, round: 1, before: [] },
  stage: { status: 'looking' },
});

const unsettled = (vote: SessionVote): SessionVote => ({ ...vote, stage: { status: 'unsettled' } });

/** Votes on the times that were found; without any it is for the members to find one. */
export const openVote = (vote: SessionVote, times: readonly VoteTime[]): SessionVote => {
  if (vote.stage.status !== 'looking') return vote;
  const last = times.at(-1);
  if (last === undefined) return unsettled(vote);
  const closesAt = addHours(last.start, -voteNoticeHours);
  return { ...vote, stage: { status: 'open', closesAt, times, answers: {} } };
};

/** Whether somebody could still come: it is far enough away. */
export const isInTime = ({ start }: Interval, now: Instant): boolean =>
  start >= addHours(now, voteNoticeHours);

export interface Answered {
  suits: readonly Instant[];
  /** A time of one's own; it suits whoever proposes it. */
  own: ProposedTime | undefined;
}

/** The last answer of a member counts. A time that is there already is proposed no second time. */
export const answerVote = (stage: OpenStage, member: PersonId, { suits, own }: Answered): OpenStage => {
  const isNew = own !== undefined && !stage.times.some(({ start }) => start === own.start);
  const times = isNew ? [...stage.times, { ...own, by: member }] : stage.times;
  const marked = times.map(({ start }) => start).filter((one) => suits.includes(one) || one === own?.start);
  const answer = { suits: marked, seen: times.length };
  return { ...stage, times, answers: withMember(stage.answers, member, answer) };
};

/** A time that suits all who answered, each of them having done so: the least unwelcome, and of those the earliest. */
export const timeForAll = (
  { times, answers }: OpenStage,
  members: readonly PersonId[],
  now: Instant,
): ProposedTime | undefined =>
  times
    .filter((one) => isInTime(one, now))
    .filter(({ start }) => everyMember(members, answers, (one) => one?.suits.includes(start) === true))
    .sort(
      (a, b) =>
        a.unwelcome.worst - b.unwelcome.worst ||
        a.unwelcome.sum - b.unwelcome.sum ||
        (a.start < b.start ? -1 : 1),
    )[0];

/** Whether a member has said something of every time there is. */
export const hasAnswered = ({ times, answers }: OpenStage, member: PersonId): boolean =>
  answers[member]?.seen === times.length;

/** Nobody is waited for any more: all have answered to everything, or the time is over. */
export const isVoteOver = (stage: OpenStage, members: readonly PersonId[], now: Instant): boolean =>
  stage.closesAt <= now || members.every((member) => hasAnswered(stage, member));

/** Without a time that suits all: other times, or after the last round none. */
export const nextRound = (vote: SessionVote, number: number): SessionVote => {
  if (vote.stage.status !== 'open') return vote;
  if (vote.round >= mostRounds) return unsettled(vote);
  const proposed = vote.stage.times.map(({ start, end }) => ({ start, end }));
  return {
    ...{ number, session: vote.session, round: vote.round + 1 },
    before: [...vote.before, ...proposed],
    stage: { status: 'looking' },
  };
};
