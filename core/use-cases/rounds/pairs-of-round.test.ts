import { aCandidate, aProblem } from '#test/builders/a-candidate.ts';
import { noProof } from '#test/builders/no-proof.ts';
import { person } from '#test/builders/named.ts';
import { prepareProblem } from '../../matching/prepared-problem.ts';
import type { Assignment } from '../../matching/problem.ts';
import { pairsOfRound } from './pairs-of-round.ts';

const [a, b, c] = [person('a'), person('b'), person('c')];
const problem = prepareProblem(aProblem([a, b, c].map((id) => aCandidate({ id }))));

const told = (circle?: true) => {
  const trio = { members: [a, c, b] as const, score: 5_000 };
  const assignment: Assignment = {
    ...{ pairs: [], leftOut: [], totalScore: 5_000, proof: noProof },
    certificate: { possiblePairs: 3, gap: 0 },
    trios: [circle === undefined ? trio : { ...trio, circle }],
  };
  const [group] = pairsOfRound(problem, assignment);
  return [a, b, c].map((id) => group?.reasons[id]?.circle);
};

test('M13 each of a circle reads whom they teach: of their peers in the order of the members, the first or the second', () => {
  expect(told(true)).toEqual([1, 0, 1]);
});

test('M5 three who are no circle read nothing of one', () => {
  expect(told()).toEqual([undefined, undefined, undefined]);
});
