import { Temporal } from 'temporal-polyfill';
import { fromTemporal, toTemporal, type Instant, type Interval } from '../shared/instant.ts';

/** A half-open stretch of time in whole seconds since 1970, UTC: what is reckoned with instead of texts. */
export interface Span {
  from: number;
  to: number;
}

/** Days from 1970-01-01 to a date of the Gregorian calendar, by eras of 400 years that begin on 1 March. */
const daysBefore = (year: number, month: number, day: number): number => {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const ofEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
};

const canonical = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** A calendar holds thousands of moments, which are read many times as fast by their digits. */
export const secondsOf = (moment: Instant): number => {
  if (!canonical.test(moment)) return Math.floor(toTemporal(moment).epochMilliseconds / 1000);
  const at = (from: number, to: number): number => Number(moment.slice(from, to));
  const days = daysBefore(at(0, 4), at(5, 7), at(8, 10));
  return ((days * 24 + at(11, 13)) * 60 + at(14, 16)) * 60 + at(17, 19);
};

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
