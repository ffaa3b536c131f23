/** Of how many it is true, and of how many it could be. */
export interface Part {
  hits: number;
  of: number;
}

const small = 256;

const lnOfSmall = Array.from({ length: small }).reduce<number[]>(
  (known, _, n) => [...known, n === 0 ? 0 : (known[n - 1] ?? 0) + Math.log(n)],
  [],
);

/** Above the table by Stirling's series: right to 12 digits. */
const lnFactorial = (n: number): number =>
  lnOfSmall[n] ??
  (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * n) - 1 / (360 * n ** 3);

const lnChoose = (all: number, some: number): number =>
  lnFactorial(all) - lnFactorial(some) - lnFactorial(all - some);

/** Chances as good as equal to the one seen count as equal, whatever the rounding. */
const rounding = 1e-7;

/**
 * Fisher's exact test (1922) of two shares, two-sided: the chance of a split at least as unlikely as this one, were the
 * hits dealt out among all by lot. 0…1; 1 where there is nothing to compare.
 */
export const fisherExact = (one: Part, other: Part): number => {
  const hits = one.hits + other.hits;
  const lnAll = lnChoose(one.of + other.of, hits);
  const lnChance = (ofOne: number): number =>
    lnChoose(one.of, ofOne) + lnChoose(other.of, hits - ofOne) - lnAll;
  const seen = lnChance(one.hits) + rounding;
  let sum = 0;
  for (let ofOne = Math.max(0, hits - other.of); ofOne <= Math.min(hits, one.of); ofOne += 1) {
    const chance = lnChance(ofOne);
    if (chance <= seen) sum += Math.exp(chance);
  }
  return Math.min(1, sum);
};
