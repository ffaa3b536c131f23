import type { VoteView } from '../../contract/sessions.ts';
import type { Pair } from '../../pairs/pair.ts';
import { hasAnswered, isInTime, type OpenStage } from '../../pairs/session-vote.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';

/** The times that may still be chosen, with one's own marks alone. */
export const timesFor = ({ times, answers }: OpenStage, me: PersonId, now: Instant): VoteView['times'] => {
  const mine = answers[me]?.suits ?? [];
  return times
    .filter((one) => isInTime(one, now))
    .map(({ start, end, by }) => ({
      ...{ start, end, mine: mine.includes(start) },
      added: by === undefined ? undefined : by === me ? ('by-me' as const) : ('by-peer' as const),
    }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
};

/** S4: the vote that runs, as one member sees it. */
export const voteView = ({ stage, voting }: Pair, me: PersonId, now: Instant): VoteView | undefined => {
  const vote = voting?.vote;
  if (stage.status !== 'active' || vote === undefined) return undefined;
  const { number, session, stage: voted } = vote;
  const view = { number, session, state: voted.status };
  if (voted.status !== 'open')
    return { ...view, closesAt: undefined, answered: false, mayPropose: false, times: [] };
  return {
    ...view,
    closesAt: voted.closesAt,
    answered: hasAnswered(voted, me),
    mayPropose: !voted.times.some(({ by }) => by === me),
    times: timesFor(voted, me, now),
  };
};
