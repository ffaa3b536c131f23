import { noProof } from '#test/builders/no-proof.ts';
import { aCandidate, aProblem, type CandidateSaid } from '#test/builders/a-candidate.ts';
import { person } from '#test/builders/named.ts';
import { prepareProblem } from './prepared-problem.ts';
import type { Assignment } from './problem.ts';
import { departmentsThatMeet, roundStatistics } from './statistics.ts';

const named = (name: string, said: CandidateSaid = {}) => aCandidate({ ...said, id: person(name) });
const at = (department: string, functions: string[]): CandidateSaid => ({
  department,
  background: { functions, industries: [], countries: [], schools: [], projects: [], directions: [] },
  tenure: undefined,
});
const [a, b, c, d, e, f] = ['a', 'b', 'c', 'd', 'e', 'f'].map(person) as [
  ...[ReturnType<typeof person>, ReturnType<typeof person>, ReturnType<typeof person>],
  ...[ReturnType<typeof person>, ReturnType<typeof person>, ReturnType<typeof person>],
];

const problem = prepareProblem(
  aProblem([
    named('a', { ...at('Sales', ['sales']), teaches: ['sql'], wants: ['excel'], earlierPeers: [b] }),
    named('b', { ...at('Finance', ['finance']), teaches: ['excel'], wants: ['coaching'] }),
    named('c', { ...at('Sales', ['sales']), teaches: [], wants: ['sql'] }),
    named('d', { ...at('Sales', ['sales']), teaches: [], wants: [] }),
    named('e', { ...at('', ['it']), teaches: [], wants: [] }),
    named('f', { available: false }),
  ]),
);
const assignment: Assignment = {
  pairs: [
    { members: [a, b], score: 9_900 },
    { members: [c, d], score: 2_000 },
  ],
  trios: [],
  leftOut: [
    { id: e, reason: 'odd-one-out' },
    { id: f, reason: 'not-available' },
  ],
  totalScore: 11_900,
  certificate: { possiblePairs: 10, gap: 0 },
  proof: noProof,
};

describe('the statistics of a dry run', () => {
  const statistics = roundStatistics(problem, assignment);

  test('M8 M11 coverage and learners are shares of the people who were available', () => {
    expect(statistics.coverage).toBeCloseTo(4 / 5);
    expect(statistics.learners).toBeCloseTo(1 / 5);
  });

  test('M8 scores have a mean, a worst and a spread that counts every pair', () => {
    expect([statistics.meanScore, statistics.worstScore]).toEqual([5_950, 2_000]);
    expect(statistics.spread.map(({ pairs }) => pairs)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect(statistics.spread[9]).toMatchObject({ from: 90, to: 100 });
  });

  test('M8 diversity stands beside that of a draw from the hat, the same at every look', () => {
    expect(statistics.diversity).toBeCloseTo(1 / 2);
    expect(statistics.randomDiversity).toBeGreaterThan(0.4);
    expect(statistics.randomDiversity).toBeLessThan(1);
    expect(roundStatistics(problem, assignment)).toEqual(statistics);
  });

  test('M8 M10 repeats are pairs who met before, and departments are counted where known', () => {
    expect(statistics.repeats).toBe(1);
    expect(statistics.crossDepartment).toBeCloseTo(1 / 2);
    expect(departmentsThatMeet(problem, assignment)).toEqual([
      { a: 'Finance', b: 'Sales', pairs: 1 },
      { a: 'Sales', b: 'Sales', pairs: 1 },
    ]);
  });

  test('M5 M8 a trio is three people and three meetings, one score', () => {
    const trio = { ...assignment, pairs: [], trios: [{ members: [a, b, c] as const, score: 5_000 }] };
    const figures = roundStatistics(problem, trio);
    expect(figures.coverage).toBeCloseTo(3 / 5);
    expect(figures.learners).toBeCloseTo(2 / 5);
    expect(figures.diversity).toBeCloseTo(2 / 3);
    expect(figures.spread.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(1);
    expect(departmentsThatMeet(problem, trio).reduce((sum, { pairs }) => sum + pairs, 0)).toBe(3);
  });

  test('M8 nobody at all is nothing, not an error', () => {
    const empty = {
      pairs: [],
      trios: [],
      leftOut: [],
      totalScore: 0,
      certificate: { possiblePairs: 0, gap: 0 },
      proof: noProof,
    };
    expect(roundStatistics(prepareProblem(aProblem([])), empty)).toMatchObject({
      ...{ coverage: 0, learners: 0, meanScore: 0, worstScore: 0, diversity: 0, randomDiversity: 0 },
    });
  });
});
