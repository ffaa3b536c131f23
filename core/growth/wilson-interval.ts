/** 97.5 % quantile of the normal distribution. */
const z = 1.959963984540054;

/** Wilson's 95 % score interval of a share (1927): stays inside 0…1, also for none and for all. Needs `n` ≥ 1. */
export const wilsonInterval = (successes: number, n: number): readonly [number, number] => {
  const share = successes / n;
  const centre = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const margin = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return [Math.max(0, centre - margin), Math.min(1, centre + margin)];
};
