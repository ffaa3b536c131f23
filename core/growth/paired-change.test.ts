import fc from 'fast-check';
import { pairedChange } from './paired-change.ts';

/** Extra hours of sleep under two drugs, ten patients: Student, Biometrika 6 (1908); R's data set `sleep`. */
const sleep = [
  [0.7, 1.9],
  [-1.6, 0.8],
  [-0.2, 1.1],
  [-1.2, 0.1],
  [-0.1, -0.1],
  [3.4, 4.4],
  [3.7, 5.5],
  [0.8, 1.6],
  [0.0, 4.6],
  [2.0, 3.4],
].map(([before = 0, after = 0]) => ({ before, after }));

const ratings = fc.array(
  fc.record({ before: fc.integer({ min: 1, max: 5 }), after: fc.integer({ min: 1, max: 5 }) }),
  { minLength: 2, maxLength: 40 },
);

describe('a paired change', () => {
  test('L3 agrees with the worked example of Student (1908): 1.58, from 0.70 to 2.46', () => {
    const { n, meanBefore, meanAfter, meanChange, ci95 } = pairedChange(sleep);
    expect(n).toBe(10);
    expect(meanBefore).toBeCloseTo(0.75, 10);
    expect(meanAfter).toBeCloseTo(2.33, 10);
    expect(meanChange).toBeCloseTo(1.58, 10);
    expect(ci95[0]).toBeCloseTo(0.7001142, 6);
    expect(ci95[1]).toBeCloseTo(2.4598858, 6);
  });

  test('L3 Hedges g_av is the corrected change over the mean of both spreads', () => {
    // s₁ = 1.789010, s₂ = 2.002249 (R, `sd`), J = 1 − 3/35.
    expect(pairedChange(sleep).hedgesG).toBeCloseTo(((32 / 35) * 1.58) / ((1.78901 + 2.002249) / 2), 5);
  });

  test('L3 where nobody differs from anybody there is no effect size', () => {
    const all = Array.from({ length: 6 }, () => ({ before: 2, after: 3 }));
    expect(pairedChange(all)).toMatchObject({ meanChange: 1, ci95: [1, 1], hedgesG: undefined });
  });

  test('L3 one person has no interval', () => {
    expect(() => pairedChange([{ before: 1, after: 2 }])).toThrow(RangeError);
  });

  test('L3 the interval lies around the change, and turning time round turns both', () => {
    fc.assert(
      fc.property(ratings, (people) => {
        const { meanChange, ci95 } = pairedChange(people);
        expect((ci95[0] + ci95[1]) / 2).toBeCloseTo(meanChange, 8);
        const back = pairedChange(people.map(({ before, after }) => ({ before: after, after: before })));
        expect(back.meanChange).toBeCloseTo(-meanChange, 8);
        expect(back.ci95[0]).toBeCloseTo(-ci95[1], 8);
      }),
    );
  });
});
