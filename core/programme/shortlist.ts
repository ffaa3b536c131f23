import type { PairReasons } from '../matching/pair-reasons.ts';
import type { Interest } from '../matching/picks.ts';
import { hashText } from '../shared/hash.ts';
import { asId, type PersonId, type ProgrammeId, type RoundId, type ShortlistId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { accepted, refused, type Result } from '../shared/result.ts';

/** Somebody who may be chosen. */
export interface ListedPeer {
  person: PersonId;
  reasons: PairReasons;
  /** Nothing said is no answer. */
  interest: Interest | undefined;
}

/** M7: the peers one person may choose from in one round, and what they say of each. Nobody else ever reads it. */
export interface Shortlist {
  id: ShortlistId;
  round: RoundId;
  programme: ProgrammeId;
  person: PersonId;
  peers: readonly ListedPeer[];
  /** Last; an answer may be to want nobody of the list. */
  answeredAt: Instant | undefined;
}

export interface Pick {
  peer: PersonId;
  interest: Interest;
}

/** One for each person and round. */
export const shortlistId = (round: RoundId, person: PersonId): ShortlistId =>
  asId<ShortlistId>(hashText(`shortlist|${round}|${person}`));

/** All that is said at once; whoever is not among the picks has no answer. Only who is on the list can be picked. */
export const choose = (
  shortlist: Shortlist,
  picks: readonly Pick[],
  now: Instant,
): Result<Shortlist, { kind: 'not-found' }> => {
  const interests = new Map(picks.map(({ peer, interest }) => [peer, interest]));
  const { peers } = shortlist;
  if (picks.some(({ peer }) => peers.every(({ person }) => person !== peer)))
    return refused({ kind: 'not-found' });
  return accepted({
    ...shortlist,
    peers: peers.map((one) => ({ ...one, interest: interests.get(one.person) })),
    answeredAt: now,
  });
};

/** P9: with what was said of them. */
export const forgetOnShortlist = (shortlist: Shortlist, person: PersonId): Shortlist =>
  shortlist.peers.some((one) => one.person === person)
    ? { ...shortlist, peers: shortlist.peers.filter((one) => one.person !== person) }
    : shortlist;
