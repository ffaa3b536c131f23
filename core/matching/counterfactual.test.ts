import fc from 'fast-check';
import { aProblem } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { everyPair, everyPairing } from '#test/oracles/every-pairing.ts';
import { solveForQuestions, withThesePaired, type Counterfactual } from './counterfactual.ts';
import { finish } from './finish.ts';
import { possiblePair, type PossiblePair } from './possible-pairs.ts';
import { prepareProblem, type PreparedProblem } from './prepared-problem.ts';
import { waitingOf } from './tier-weights.ts';

const tiersOf = (problem: PreparedProblem, pairs: readonly PossiblePair[]): number[] => {
  const total = (of: (pair: PossiblePair) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0);
  const waited = (place: number): number => waitingOf(problem.people[place]!, problem);
  return [
    2 * pairs.length,
    total(({ one, other }) => waited(one) + waited(other)),
    total(({ learners }) => learners),
    total(({ score }) => score),
  ];
};

const firstDifference = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, tier) => value - b[tier]!).find((difference) => difference !== 0) ?? 0;

const bestOf = (all: readonly number[][]): number[] =>
  all.reduce((best, one) => (firstDifference(one, best) > 0 ? one : best));

const lossOf = ({ placed, waiting, learners, score }: Counterfactual): number[] => [
  placed,
  waiting,
  learners,
  score,
];

describe('what would be if two were a pair', () => {
  test('M6 is the best of all pairings with them, tier by tier, by trying everything', () => {
    fc.assert(
      fc.property(anyPeople(2, 7), fc.nat(), fc.nat(), (people, seed, which) => {
        const problem = prepareProblem(aProblem(people, { seed }));
        const possible = everyPair(problem);
        fc.pre(possible.length > 0);
        const forced = possible[which % possible.length]!;
        const every = everyPairing(possible);
        const best = bestOf(every.map((pairs) => tiersOf(problem, pairs)));
        const withThem = every.filter((pairs) => pairs.includes(forced));
        const bestWith = bestOf(withThem.map((pairs) => tiersOf(problem, pairs)));
        const solved = finish(solveForQuestions(problem));
        const found = finish(withThesePaired(solved, [forced.one, forced.other]));
        expect(lossOf(found)).toEqual(best.map((value, tier) => value - bestWith[tier]!));
        expect(finish(withThesePaired(solved, [forced.other, forced.one]))).toEqual(found);
      }),
      { numRuns: 120 },
    );
  });

  test('M6 tells who would meet whom instead, and who would be left over', () => {
    fc.assert(
      fc.property(anyPeople(6, 14), fc.nat(), (people, which) => {
        const problem = prepareProblem(aProblem(people));
        const possible = everyPair(problem);
        fc.pre(possible.length > 0);
        const forced = possible[which % possible.length]!;
        const solved = finish(solveForQuestions(problem));
        const { instead, leftOver } = finish(withThesePaired(solved, [forced.one, forced.other]));
        const idAt = (place: number) => problem.people[place]!.candidate.id;
        const isPairNow = solved.best.mates[forced.one] === forced.other;
        if (!isPairNow) expect(instead[0]).toEqual([idAt(forced.one), idAt(forced.other)]);
        const named = [...instead.flat(), ...leftOver];
        expect(new Set(named).size).toBe(named.length);
        for (const [one, other] of instead) {
          const places = [one, other].map((id) =>
            problem.people.findIndex(({ candidate }) => candidate.id === id),
          );
          expect(possiblePair(problem, places[0]!, places[1]!)).toBeDefined();
          expect(solved.best.mates[places[0]!]).not.toBe(places[1]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('M3 two who may not be a pair are refused', () => {
    const people = fc.sample(anyPeople(2, 2), { seed: 1, numRuns: 1 })[0]!;
    const problem = prepareProblem(aProblem(people.map((one) => ({ ...one, languages: [] }))));
    const solved = finish(solveForQuestions(problem));
    expect(() => finish(withThesePaired(solved, [0, 1]))).toThrow(RangeError);
  });
});
