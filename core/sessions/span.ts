import { Temporal } from 'temporal-polyfill';
import { fromTemporal, toTemporal, type Instant, type Interval } from '../shared/instant.ts';

/** A half-open stretch of time in whole seconds since 1970, UTC: what is reckoned with instead of texts. */
export interface Span {
  from: number;
  to: number;
}

export const secondsOf = (moment: Instant): number => Math.floor(toTemporal(moment).epochMilliseconds / 1000);

export const instantAt = (seconds: number): Instant =>
  fromTemporal(Temporal.Instant.fromEpochMilliseconds(seconds * 1000));

export const spanOf = ({ start, end }: Interval): Span => ({ from: secondsOf(start), to: secondsOf(end) });
export const intervalOf = ({ from, to }: Span): Interval => ({ start: instantAt(from), end: instantAt(to) });

/** Sorted and apart: what touches or overlaps is one; what is empty or ends before it begins is dropped. */
export const merged = (spans: readonly Span[]): Span[] => {
  const result: Span[] = [];
  const sorted = spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  for (const { from, to } of sorted) {
    const last = result.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
};

/** What lies in both; each must be sorted and apart. */
export const shared = (a: readonly Span[], b: readonly Span[]): Span[] => {
  const result: Span[] = [];
  let [i, j] = [0, 0];
  for (
    let [one, other] = [a[i], b[j]];
    one !== undefined && other !== undefined;
    [one, other] = [a[i], b[j]]
  ) {
    const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
    if (from < to) result.push({ from, to });
    if (one.to < other.to) i += 1;
    else j += 1;
  }
  return result;
};

/** What of `spans` is left when `taken` is gone; both must be sorted and apart. */
export const without = (spans: readonly Span[], taken: readonly Span[]): Span[] => {
  const gaps: Span[] = [];
  let from = -Infinity;
  for (const one of taken) {
    gaps.push({ from, to: one.from });
    from = one.to;
  }
  return shared(spans, [...gaps, { from, to: Infinity }]);
};

/** Whether one of `spans`, sorted and apart, holds the whole of `wanted`. */
export const holds = (spans: readonly Span[], wanted: Span): boolean => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.from ?? Infinity) <= wanted.from) low = middle + 1;
    else high = middle;
  }
  const last = spans[low - 1];
  return last !== undefined && wanted.to <= last.to;
};
