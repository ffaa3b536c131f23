import type { Effect } from '../effects/effect.ts';
import { addDays, type Instant } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Pair } from './pair.ts';
import {
  correctFor,
  letterKey,
  nudgeLastsDays,
  tellMember,
  type LetterChange,
  type PairLetter,
} from './pair-letters.ts';
import { hasAnswered, type OpenStage, type SessionVote } from './session-vote.ts';

const voteOf = (pair: Pair | undefined): SessionVote | undefined =>
  pair?.stage.status === 'active' ? pair.voting?.vote : undefined;

const openIn = (vote: SessionVote | undefined): OpenStage | undefined =>
  vote?.stage.status === 'open' ? vote.stage : undefined;

const announced = ({ id }: Pair, vote: SessionVote) => ({
  kind: 'session-vote' as const,
  pair: id,
  vote: vote.number,
});

const letterOf = (pair: Pair, vote: SessionVote, stage: OpenStage): PairLetter => ({
  key: letterKey.vote(pair.id, vote.number, stage.times.length),
  announcement: announced(pair, vote),
  expiresAt: stage.closesAt,
});

/** Every card of the vote there may be: one, and one more for each time that a member added; or that no time was found. */
const countsOf = ({ stage }: SessionVote): number[] => {
  if (stage.status !== 'open') return stage.status === 'unsettled' ? [0] : [];
  const found = stage.times.filter(({ by }) => by === undefined).length;
  return Array.from({ length: stage.times.length - found + 1 }, (_, added) => found + added);
};

const shownAnew = (
  pair: Pair,
  { vote, members }: { vote: SessionVote; members: readonly PersonId[] },
  now: Instant,
): Effect[] =>
  members.flatMap((member) =>
    countsOf(vote).map((count) =>
      correctFor(
        member,
        { key: letterKey.vote(pair.id, vote.number, count), announcement: announced(pair, vote) },
        now,
      ),
    ),
  );

const toFind = ({ before, after, now }: LetterChange): Effect[] => {
  const [was, is] = [voteOf(before), voteOf(after)];
  if (is?.stage.status !== 'looking' || was?.number === is.number) return [];
  const { number: vote } = is;
  return [{ key: `open-vote|${vote}`, due: now, action: { kind: 'open-vote', pair: after.id, vote } }];
};

/** Asked: everybody when it opens, and whoever has answered when a time is added since. */
const asked = ({ before, after, now }: LetterChange): Effect[] => {
  const vote = voteOf(after);
  const stage = openIn(vote);
  if (vote === undefined || stage === undefined) return [];
  const was = before?.voting?.vote?.number === vote.number ? openIn(voteOf(before)) : undefined;
  if (was?.times.length === stage.times.length) return [];
  const letter = letterOf(after, vote, stage);
  const toAsk =
    was === undefined
      ? after.members
      : after.members.filter((one) => stage.answers[one] !== undefined && !hasAnswered(stage, one));
  return toAsk.map((member) => tellMember(member, letter, now));
};

/** The cards follow: of whoever answered at once, of everybody once the vote is over. */
const followed = ({ before, after, now }: LetterChange): Effect[] => {
  const [vote, next] = [voteOf(before), voteOf(after)];
  if (vote === undefined) return [];
  if (next?.number !== vote.number || next.stage.status !== vote.stage.status)
    return shownAnew(after, { vote, members: after.members }, now);
  const [was, is] = [openIn(vote)?.answers, openIn(next)?.answers];
  const answered = after.members.filter((one) => is?.[one] !== was?.[one]);
  return shownAnew(after, { vote: next, members: answered }, now);
};

/** Told to everybody but whoever has just seen it: the one whose answer was the last. */
const settled = ({ before, after, now }: LetterChange): Effect[] => {
  const vote = voteOf(before);
  const meeting = after.meetings.find((one) => one.vote !== undefined && one.vote === vote?.number);
  if (vote === undefined || meeting === undefined) return [];
  const answers = openIn(vote)?.answers;
  const toTell = after.members.filter((one) => answers === undefined || answers[one] !== undefined);
  const { number: session, when } = meeting;
  const letter: PairLetter = {
    key: letterKey.sessionFixed(after.id, session),
    announcement: { kind: 'session-fixed', pair: after.id, session },
    expiresAt: when.start,
  };
  return toTell.map((member) => tellMember(member, letter, now));
};

const unsettled = ({ before, after, now }: LetterChange): Effect[] => {
  const vote = voteOf(after);
  if (vote?.stage.status !== 'unsettled' || voteOf(before)?.stage.status === 'unsettled') return [];
  const letter: PairLetter = {
    key: letterKey.vote(after.id, vote.number, 0),
    announcement: announced(after, vote),
    expiresAt: addDays(now, nudgeLastsDays),
  };
  return after.members.map((member) => tellMember(member, letter, now));
};

/** S4: what a vote entails. Nothing tells who has answered. */
export const votes = (change: LetterChange): Effect[] => [
  ...toFind(change),
  ...asked(change),
  ...followed(change),
  ...settled(change),
  ...unsettled(change),
];
