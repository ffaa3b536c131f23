import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { meanOf, spreadOf } from './spread.ts';

export interface BeforeAfter {
  before: number;
  after: number;
}

export interface PairedChange {
  n: number;
  meanBefore: number;
  meanAfter: number;
  meanChange: number;
  /** 95 % t interval of the mean change. */
  ci95: readonly [number, number];
  /** Hedges' g_av; undefined where nobody differs from anybody, so that there is no spread to measure against. */
  hedgesG: number | undefined;
}

/** Hedges' correction for small samples, for n − 1 degrees of freedom. */
const smallSample = (n: number): number => 1 - 3 / (4 * (n - 1) - 1);

/**
 * What changed in the same people (L2, L3): mean change with its 95 % t interval, and
 * g_av = J · d̄ / ((s₁ + s₂) / 2) (Lakens 2013, 10.3389/fpsyg.2013.00863). Throws RangeError below two people.
 */
export const pairedChange = (people: readonly BeforeAfter[]): PairedChange => {
  const n = people.length;
  if (n < 2) throw new RangeError('A change with an interval needs two people at least.');
  const before = people.map((one) => one.before);
  const after = people.map((one) => one.after);
  const changes = people.map((one) => one.after - one.before);
  const meanChange = meanOf(changes);
  const margin = (tQuantile(0.975, n - 1) * spreadOf(changes)) / Math.sqrt(n);
  const spread = (spreadOf(before) + spreadOf(after)) / 2;
  return {
    n,
    meanBefore: meanOf(before),
    meanAfter: meanOf(after),
    meanChange,
    ci95: [meanChange - margin, meanChange + margin],
    hedgesG: spread === 0 ? undefined : (smallSample(n) * meanChange) / spread,
  };
};
