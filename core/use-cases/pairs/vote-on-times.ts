import type { PairPage } from '../../contract/participant.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { agreeOnTime, askForVote, minutesToVoteOn, voteOnTimes } from '../../pairs/meet-by-vote.ts';
import type { ProposedTime, SessionVote } from '../../pairs/session-vote.ts';
import { unwelcomeAt } from '../../sessions/unwelcome.ts';
import type { Pair } from '../../pairs/pair.ts';
import { addMinutes, type Instant } from '../../shared/instant.ts';
import type { Result } from '../../shared/result.ts';
import { participantOf } from '../access/participant-of.ts';
import { changeMyPair, type OfPair, type PairPorts } from './change-my-pair.ts';
import { peopleToMeet } from './people-to-meet.ts';
import { timeOfPerson } from './time-of-person.ts';

type Answer = Promise<Result<PairPage, Refusal>>;
type OfVote = OfPair & { vote: number };

/** By the hours people stated; no calendar is read for it. */
const proposed = async (
  ports: PairPorts,
  { actor }: OfPair,
  { pair, vote, start }: { pair: Pair; vote: SessionVote; start: Instant },
): Promise<ProposedTime> => {
  const when = { start, end: addMinutes(start, minutesToVoteOn(pair, vote)) };
  const people = await peopleToMeet(ports, actor.tenantId, pair);
  const times = people.map((one) => timeOfPerson(one, undefined));
  return { ...when, unwelcome: unwelcomeAt(times, when) };
};

/** S4: which of the times suit me, and at most one of my own. */
export const makeVoteOnTimes =
  (ports: PairPorts) =>
  async (by: OfVote & { suits: readonly Instant[]; own?: Instant | undefined }): Answer => {
    const { actor, pair: id, vote, suits, now } = by;
    const relation = await participantOf(ports, actor, id);
    if (!relation.ok) return relation;
    const { pair } = relation.value;
    const open = pair.voting?.vote;
    const own =
      by.own === undefined || open === undefined
        ? undefined
        : await proposed(ports, by, { pair, vote: open, start: by.own });
    return changeMyPair(ports, by, (known) => voteOnTimes(known, actor.personId, { vote, suits, own, now }));
  };

/** S4: no time suited all, and the members have agreed on one themselves. */
export const makeAgreeOnTime = (ports: PairPorts) => (by: OfVote & { start: Instant }) =>
  changeMyPair(ports, by, (pair) => agreeOnTime(pair, by.actor.personId, by));

/** S4: they would rather vote than wait for an hour that suits for good, or vote once more. */
export const makeAskForVote = (ports: PairPorts) => (by: OfPair) =>
  changeMyPair(ports, by, (pair) => askForVote(pair, by.actor.personId, by.now));
