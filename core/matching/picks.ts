import type { PersonId } from '../shared/ids.ts';

/** M7: what somebody says, privately, of a peer on their shortlist; saying nothing is no answer. */
export type Interest = 'yes' | 'maybe';

/** By the peer it is about. */
export type Picks = Readonly<Record<PersonId, Interest>>;

/** What is needed of a candidate. */
export interface Picking {
  id: PersonId;
  picks?: Picks;
}

/** 3 when both say yes, 2 for a yes and a maybe, 1 for two maybes, and 0 when one of the two said nothing. */
export type MutualInterest = 0 | 1 | 2 | 3;

export const mostInterest: MutualInterest = 3;

/**
 * Tier 4 of M4. Symmetric, and nothing without an answer from both: what only one of the two said moves no pair, so it can
 * be read off nowhere.
 */
export const mutualInterest = (one: Picking, other: Picking): MutualInterest => {
  const [mine, theirs] = [one.picks?.[other.id], other.picks?.[one.id]];
  if (mine === undefined || theirs === undefined) return 0;
  if (mine === 'yes' && theirs === 'yes') return 3;
  return mine === 'yes' || theirs === 'yes' ? 2 : 1;
};

/** Of those who meet, the greatest between any two. */
export const interestAmong = (group: readonly Picking[]): MutualInterest =>
  group
    .flatMap((one, index) => group.slice(index + 1).map((other) => mutualInterest(one, other)))
    .reduce((most, one) => (one > most ? one : most), 0);

export const bothSaidYes = (one: Picking, other: Picking): boolean => mutualInterest(one, other) === 3;
