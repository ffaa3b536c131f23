import type { Instant, Interval } from '../shared/instant.ts';
import { personHours, whenAll } from './person-hours.ts';
import type { PersonTime } from './slot-search.ts';
import { instantAt, merged, secondsOf, spanOf, without, type Span } from './span.ts';
import { gridMinutes } from './start-grid.ts';
import { unwelcomeTo, type Unwelcome } from './unwelcome.ts';
import { localDay, minuteOfDay, zoneClock } from './zone-clock.ts';

export interface VoteSearch {
  people: readonly PersonTime[];
  /** IANA zone by whose clock days and times of day are told apart. */
  organiserZone: string;
  durationMinutes: number;
  /** Sessions begin at or after this … */
  earliest: Instant;
  /** … and before this. */
  latest: Instant;
  /** The programme's own breaks, and what was voted on before. */
  not: readonly Interval[];
}

/** A time at which all could meet, as far as is known. */
export interface VoteTime extends Interval {
  unwelcome: Unwelcome;
}

interface Candidate extends Span {
  day: number;
  part: number;
  unwelcome: Unwelcome;
}

const gridSeconds = gridMinutes * 60;
const noon = 12 * 60;
const evening = 17 * 60;

/** Morning, afternoon, evening. */
const partOf = (minute: number): number => {
  if (minute < noon) return 0;
  return minute < evening ? 1 : 2;
};

const startsIn = (open: readonly Span[], { from: earliest, to: latest }: Span, seconds: number): number[] => {
  const starts: number[] = [];
  for (const { from, to } of open) {
    const first = Math.ceil(Math.max(from, earliest) / gridSeconds) * gridSeconds;
    for (let at = first; at + seconds <= to && at < latest; at += gridSeconds) starts.push(at);
  }
  return starts;
};

const candidatesOf = (search: VoteSearch): Candidate[] => {
  const { people, durationMinutes, organiserZone, not } = search;
  const seconds = durationMinutes * 60;
  const period = { from: secondsOf(search.earliest), to: secondsOf(search.latest) };
  if (period.from >= period.to) return [];
  const window = { from: period.from, to: period.to + seconds };
  const clock = zoneClock(organiserZone, window);
  const hours = people.map((one) => personHours(one, window));
  const free = whenAll(
    hours.map((one) => one.free),
    window,
  );
  return startsIn(without(free, merged(not.map(spanOf))), period, seconds).map((from) => {
    const local = clock.localAt(from);
    const session = { from, to: from + seconds };
    return {
      ...session,
      day: localDay(local),
      part: partOf(minuteOfDay(local)),
      unwelcome: unwelcomeTo(people, hours, session),
    };
  });
};

const halfHour = 1800;

/** What speaks against a candidate beside those chosen: smaller is better, the first that differs decides. */
const costOf = ({ day, part, from, unwelcome }: Candidate, chosen: readonly Candidate[]): number[] => [
  chosen.filter((one) => one.day === day).length,
  chosen.filter((one) => one.part === part).length,
  unwelcome.worst,
  unwelcome.sum,
  from % halfHour === 0 ? 0 : 1,
  from,
];

const isLess = (a: readonly number[], b: readonly number[]): boolean =>
  (a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0) < 0;

const bestBeside = (
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
): Candidate | undefined => {
  let best: { one: Candidate; cost: number[] } | undefined;
  for (const one of candidates) {
    if (chosen.some((other) => one.from < other.to && other.from < one.to)) continue;
    const cost = costOf(one, chosen);
    if (best === undefined || isLess(cost, best.cost)) best = { one, cost };
  }
  return best?.one;
};

/**
 * S4: times to vote on, in order: within the hours all have stated, free in every calendar that can be read. Spread over days
 * first, then over the times of day, because nobody knows which of them a shift leaves free.
 */
export const timesToVoteOn = (search: VoteSearch, most = 6): VoteTime[] => {
  const candidates = candidatesOf(search);
  const chosen: Candidate[] = [];
  while (chosen.length < most) {
    const best = bestBeside(candidates, chosen);
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, unwelcome }) => ({ start: instantAt(from), end: instantAt(to), unwelcome }));
};
