import { metrics } from '@opentelemetry/api';
import type { Counted, Timed } from './facts.ts';
import { scope } from './in-span.ts';

// Asked for at each use: what the API hands out before there is an SDK stays deaf for good.
const meter = () => metrics.getMeter(scope);

/** One more of these. */
export const count = <Name extends keyof Counted>(name: Name, facts: Counted[Name]): void =>
  meter()
    .createCounter(name)
    .add(1, { ...facts });

const explicitBucketBoundaries = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

export const recordSeconds = (name: Timed, seconds: number): void =>
  meter().createHistogram(name, { unit: 's', advice: { explicitBucketBoundaries } }).record(seconds);
