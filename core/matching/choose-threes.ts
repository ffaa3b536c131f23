import { blossomSums, paidAround } from './blossom-sums.ts';
import { mostInterest } from './picks.ts';
import type { Three } from './placing.ts';
import { restPairs, type RestPairs } from './rest-pairs.ts';
import type { SmallGroup } from './small-group.ts';
import { whole } from './share.ts';

/** Some threes, and the best pairs of everybody else. */
export interface Choice {
  threes: readonly Three[];
  rest: RestPairs;
  weight: number;
}

/** Which threes may be chosen, and what each must bring. */
export interface Wanted {
  /** Shows every three that may be chosen, once; `isFree` says who is in no other. */
  forEach(isFree: (one: number) => boolean, see: (members: Three['members']) => void): void;
  /** A choice is taken only where it is worth one of these more: see `SmallGroup.scales`. */
  unit: number;
  /** One three more at a time leads to the best; else two at once are tried too, and others in place of some. */
  oneIsEnough: boolean;
}

/** Edges looked at in solving: a second or two. Counted, not timed, so that the same round has the same answer. */
export const workAtMost = 500_000;

/** Of the threes to begin with, so many are tried with a second one. */
const firstsAtMost = 12;

export interface Work {
  left: number;
  isLate: () => boolean;
}

interface Likely {
  members: Three['members'];
  /** No choice with this three weighs more. */
  most: number;
}

export const makeChooser = (group: SmallGroup, work: Work) => {
  const choose = (threes: readonly Three[], before?: Choice): Choice => {
    const taken = new Set(threes.flatMap(({ members }) => members));
    work.left -= group.likely.weight.length + group.size;
    const rest = restPairs(group, group.likely, taken, before?.rest);
    const ofThrees = threes.reduce((sum, three) => sum + group.weightOfThree(three), 0);
    return { threes, rest, weight: ofThrees + rest.weight };
  };

  const mostBelowClaims = 3 * group.scales.learner + mostInterest * group.scales.pick + whole;

  /**
   * Threes that may be worth it, the most promising first. The duals of a choice still pay for every pair when three people
   * are taken out; so what the others can reach is at most what the duals come to without the three, and without one time
   * what each blossom pays that holds two of them or all; nor is there a stand-in when their number is even again.
   */
  const likelyIn = (
    { threes, rest: { solved, standIn }, weight: now }: Choice,
    wanted: Wanted,
    least: number,
  ): Likely[] => {
    const taken = new Set(threes.flatMap(({ members }) => members));
    const sums = blossomSums(solved);
    const around = (one: number, other: number): number => paidAround(sums, one, other);
    const dualOf = (one: number): number => solved.vertexDuals[one] ?? 0;
    const weight = now + standIn - dualOf(group.size) / 2;
    const likely: Likely[] = [];
    wanted.forEach(
      (one) => !taken.has(one),
      (members) => {
        const [a, b, c] = members;
        const paid = dualOf(a) + dualOf(b) + dualOf(c);
        const claims = group.claimOf(a) + group.claimOf(b) + group.claimOf(c);
        if (weight + claims + mostBelowClaims - paid / 2 < least) return;
        const brings = weight + group.weightOfThree(group.threeOf(members));
        if (brings - paid / 2 < least) return;
        const shared = [around(a, b), around(a, c), around(b, c)];
        const nested = shared.reduce((sum, one) => sum + one, -2 * Math.min(...shared));
        const most = brings - (paid + nested) / 2;
        if (most >= least) likely.push({ members, most });
      },
    );
    return likely.sort((x, y) => y.most - x.most);
  };

  /** With the one three more that makes it weigh most, `least` at any rate. */
  const withBest = (choice: Choice, wanted: Wanted, least: number): Choice | undefined => {
    let best: Choice | undefined;
    for (const { members, most } of likelyIn(choice, wanted, least)) {
      if (most <= (best?.weight ?? -Infinity) || work.left <= 0 || work.isLate()) break;
      const tried = choose([...choice.threes, group.threeOf(members)], choice);
      if (tried.weight >= least && tried.weight > (best?.weight ?? -Infinity)) best = tried;
    }
    return best;
  };

  /**
   * With two threes more. Where everybody has a peer, one three by itself leaves somebody over; a second one may take them
   * in.
   */
  const withTwo = (choice: Choice, wanted: Wanted, least: number): Choice | undefined => {
    const dearest = group.accepts.reduce((most, _, one) => Math.max(most, group.claimOf(one)), 0);
    for (const { members } of likelyIn(choice, wanted, choice.weight - dearest).slice(0, firstsAtMost)) {
      if (work.left <= 0 || work.isLate()) return undefined;
      const first = choose([...choice.threes, group.threeOf(members)], choice);
      const found = withBest(first, wanted, least);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  /** Gives one three up for one or two others. */
  const withOther = (choice: Choice, wanted: Wanted, least: number): Choice | undefined => {
    for (const three of choice.threes) {
      if (work.left <= 0) return undefined;
      const without = choose(
        choice.threes.filter((one) => one !== three),
        choice,
      );
      const one = withBest(without, wanted, without.weight);
      if (one === undefined) continue;
      const two = withBest(one, wanted, Math.max(one.weight, least));
      const found = [one, two].find((tried) => tried !== undefined && tried.weight >= least);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  return {
    choose,
    /** The next better choice, or undefined: with one three more, or another one or two in place of one. */
    better: (choice: Choice, wanted: Wanted): Choice | undefined => {
      const least = (Math.floor(choice.weight / wanted.unit) + 1) * wanted.unit;
      const one = withBest(choice, wanted, least);
      if (one !== undefined || wanted.oneIsEnough) return one;
      return withTwo(choice, wanted, least) ?? withOther(choice, wanted, least);
    },
  };
};
