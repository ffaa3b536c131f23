import fc from 'fast-check';
import { aCandidate, aProblem, type CandidateSaid } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { person } from '#test/builders/named.ts';
import { noProof } from '#test/builders/no-proof.ts';
import { blockingPairs, tellBlocking, type BlockingPairs } from './blocking-pairs.ts';
import { possiblePair } from './possible-pairs.ts';
import { prepareProblem, type PreparedProblem } from './prepared-problem.ts';
import type { Assignment } from './problem.ts';

const nothing: Assignment = {
  pairs: [],
  trios: [],
  leftOut: [],
  totalScore: 0,
  certificate: { possiblePairs: 0, gap: 0 },
  proof: noProof,
};

/** Pair by pair, as it is defined. */
const oneByOne = (problem: PreparedProblem, { pairs, trios }: Assignment) => {
  const groups = [...pairs, ...trios];
  const groupOf = problem.people.map(({ candidate }) =>
    groups.find(({ members }) => members.some((id) => id === candidate.id)),
  );
  let [cases, strong] = [0, 0];
  for (const [one, mine] of groupOf.entries()) {
    for (const [other, theirs] of groupOf.entries()) {
      if (other <= one || mine === undefined || theirs === undefined || mine === theirs) continue;
      const together = possiblePair(problem, one, other)?.score ?? -1;
      cases += Number(together > mine.score && together > theirs.score);
      strong += Number(together > 1.1 * mine.score && together > 1.1 * theirs.score);
    }
  }
  return { cases, strong };
};

/** As a careless hand would do it: everybody with the next one who is possible. */
const carelessly = (people: Parameters<typeof aProblem>[0]) => {
  const problem = prepareProblem(aProblem(people));
  const taken = new Set<number>();
  const pairs: Assignment['pairs'][number][] = [];
  for (const [one, { candidate }] of problem.people.entries()) {
    for (const [other, peer] of problem.people.entries()) {
      const pair = other > one ? possiblePair(problem, one, other) : undefined;
      if (pair === undefined || taken.has(one) || taken.has(other)) continue;
      taken.add(one).add(other);
      pairs.push({ members: [candidate.id, peer.candidate.id], score: pair.score });
    }
  }
  return { problem, assignment: { ...nothing, pairs } };
};

describe('blocking pairs', () => {
  test('M8 are as many as there are when one looks at every two people', () => {
    fc.assert(
      fc.property(anyPeople(2, 14), (people) => {
        const { problem, assignment } = carelessly(people);
        const expected = oneByOne(problem, assignment);
        expect(blockingPairs(problem, assignment)).toMatchObject(expected);
        const everyRow = blockingPairs(problem, assignment, people.length);
        expect(everyRow).toMatchObject(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('M8 of very many people some rows are looked at, and it is said of how many', () => {
    const { problem, assignment } = carelessly(
      Array.from({ length: 10 }, (_, index) => aCandidate({ id: person(`p${index}`) })),
    );
    expect(blockingPairs(problem, assignment, 4)).toMatchObject({ looked: 4, placed: 10 });
  });

  const said: CandidateSaid = { teaches: ['sql'], wants: ['excel'] };
  const other: CandidateSaid = { teaches: ['excel'], wants: ['sql'] };
  const none: CandidateSaid = { teaches: [], wants: [] };
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(person) as [
    ...[ReturnType<typeof person>, ReturnType<typeof person>],
    ...[ReturnType<typeof person>, ReturnType<typeof person>],
  ];
  const four = (of: { a?: CandidateSaid }) =>
    prepareProblem(
      aProblem([
        aCandidate({ ...said, ...of.a, id: a }),
        aCandidate({ ...other, id: b }),
        aCandidate({ ...none, id: c }),
        aCandidate({ ...none, id: d }),
      ]),
    );
  const apart: Assignment = {
    ...nothing,
    pairs: [
      { members: [a, c], score: 4_000 },
      { members: [b, d], score: 4_000 },
    ],
  };

  test('M8 two who could teach each other and are kept apart are one, and a strong one', () => {
    const found = blockingPairs(four({}), apart);
    expect(found).toEqual({ cases: 1, strong: 1, looked: 4, placed: 4 });
  });

  test('M3 M6 two who may not meet never block, whatever keeps them apart', () => {
    for (const bar of [{ exclusions: [b] }, { recentPeers: [b] }, { managers: [b] }]) {
      const together = blockingPairs(four({ a: bar }), apart);
      expect(together.cases).toBe(0);
    }
  });

  test('M8 whoever is left out blocks nothing', () => {
    const [first] = apart.pairs;
    const found = blockingPairs(four({}), { ...apart, pairs: first === undefined ? [] : [first] });
    expect(found).toMatchObject({ cases: 0, placed: 2 });
  });

  test('L7 fewer than five are told as few, and an estimate in two figures', () => {
    const told = (said: Partial<BlockingPairs>) =>
      tellBlocking({ cases: 0, strong: 0, looked: 9, placed: 9, ...said });
    expect(told({ cases: 109, strong: 2 })).toMatchObject({ cases: 109, strong: 'few' });
    expect(told({ cases: 5, strong: 0 })).toMatchObject({ cases: 5, strong: 0 });
    expect(told({ cases: 12_345, strong: 1_234, looked: 3 })).toMatchObject({ cases: 12_000, strong: 1_200 });
  });
});
