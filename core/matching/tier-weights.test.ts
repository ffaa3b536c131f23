import fc from 'fast-check';
import { aCandidate, aProblem } from '#test/builders/a-candidate.ts';
import { person } from '#test/builders/named.ts';
import { prepareProblem, type PreparedProblem } from './prepared-problem.ts';
import { areExact, claimsOf, tierScales } from './tier-weights.ts';

/** Only the number of people matters to the weights. */
const ofSize = (size: number): PreparedProblem => {
  const problem = prepareProblem(aProblem([aCandidate({ id: person('ada') })]));
  const [one] = problem.people;
  return { ...problem, people: new Array<NonNullable<typeof one>>(size).fill(one!) };
};

interface TierValues {
  claims: number;
  learners: number;
  score: number;
}

const weigher = (size: number) => {
  const { claim, learner } = tierScales(ofSize(size));
  return ({ claims, learners, score }: TierValues): number => claims * claim + learners * learner + score;
};

const worst = { claims: 0, learners: 2, score: 10_000 };

describe('one weight for all tiers', () => {
  test('M4 one more claim outweighs the learners and scores of everybody, one more learner all scores', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100_000 }), (size) => {
        const weigh = weigher(size);
        const pairs = Math.floor(size / 2);
        const all = (values: TierValues): number => pairs * weigh(values);
        expect(weigh({ claims: 1, learners: 0, score: 0 })).toBeGreaterThan(all(worst));
        expect(weigh({ claims: 0, learners: 1, score: 0 })).toBeGreaterThan(all({ ...worst, learners: 0 }));
      }),
      { numRuns: 15 },
    );
  });

  test('M4 four times the largest weight is exact for a hundred thousand people, and more is refused', () => {
    const largest = weigher(100_000)({ claims: 16, learners: 2, score: 10_000 });
    expect(Number.isSafeInteger(4 * largest)).toBe(true);
    expect(() => weigher(1_000_000)).toThrow(RangeError);
  });

  test('M4 M5 two hundred thousand people have exact weights, but no second try for thirds', () => {
    const company = ofSize(200_000);
    expect(areExact(tierScales(company), claimsOf(company, { spareTrios: false }))).toBe(true);
    expect(areExact(tierScales(company), claimsOf(company, { spareTrios: true }))).toBe(false);
  });
});
