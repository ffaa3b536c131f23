import { goalAttainmentT } from './goal-attainment.ts';

const goals = (levels: readonly number[], weights: readonly number[] = []) =>
  levels.map((level, index) => ({ level, weight: weights[index] ?? 1 }));

describe('the T-score of goal attainment', () => {
  test.each([
    [[0], [], 50],
    [[1], [], 60],
    [[1, 1], [], 62.4],
    [[1, 1, 1], [], 63.69],
    [[2, 2, 2], [], 77.39],
    [[-1, -1, -1], [], 36.31],
    [[1, 0, 2], [3, 2, 1], 61.02],
  ])('L4 levels %j with weights %j give %d (Kiresuk and Sherman 1968)', (levels, weights, t) => {
    expect(goalAttainmentT(goals(levels, weights))).toBeCloseTo(t, 2);
  });
});
