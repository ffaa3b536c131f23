import type { CardView } from '../../messages/card-view.ts';
import { isAhead } from '../../pairs/meeting.ts';
import type { Instant } from '../../shared/instant.ts';
import { voteView } from '../pairs/vote-view.ts';
import type { PairScene } from './pair-scene.ts';

type VoteCard = Extract<CardView, { kind: 'session-vote' }>;

/** S4: when a session is to be; undefined once it has begun, or takes place no more. */
export const sessionFixedCard = (
  { pair, programme }: PairScene,
  session: number,
  now: Instant,
): CardView | undefined => {
  const meeting = pair.meetings.find(({ number }) => number === session);
  if (pair.stage.status !== 'active' || meeting === undefined || !isAhead(meeting, now)) return undefined;
  const { when, joinUrl, asFile = false } = meeting;
  const programmeName = programme.design.name;
  return { kind: 'session-fixed', pair: pair.id, programmeName, ...when, joinUrl, asFile };
};

const isOpenFor = ({ pair, me }: PairScene, vote: number, now: Instant) => {
  const view = voteView(pair, me, now);
  return view?.number === vote && view.state !== 'looking' ? view : undefined;
};

const stateOf = ({ state, answered }: { state: string; answered: boolean }): VoteCard['state'] => {
  if (state === 'unsettled') return 'unsettled';
  return answered ? 'answered' : 'open';
};

/** S4: a vote as it stands for one member: what it came to, once it is over. */
export const sessionVoteCard = (scene: PairScene, vote: number, now: Instant): CardView | undefined => {
  const { pair, programme } = scene;
  const meeting = pair.meetings.find((one) => one.vote === vote);
  const fixed = meeting && sessionFixedCard(scene, meeting.number, now);
  if (fixed !== undefined) return fixed;
  const card = { kind: 'session-vote' as const, pair: pair.id, vote, programmeName: programme.design.name };
  const view = isOpenFor(scene, vote, now);
  if (view === undefined) return { ...card, state: 'over', closesAt: undefined, times: [] };
  const times = view.times.map(({ start, mine }) => ({ start, mine }));
  return { ...card, state: stateOf(view), closesAt: view.closesAt, times };
};
