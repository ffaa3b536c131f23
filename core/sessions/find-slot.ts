import { personHours, whenAll, type PersonHours } from './person-hours.ts';
import { seriesDays } from './series-days.ts';
import type { RankedSlot, SlotAnswer, SlotSearch, SlotSession } from './slot-search.ts';
import { instantAt, merged, secondsOf, spanOf, without, type Span } from './span.ts';
import { startGrid, startsPerDay, type StartGrid } from './start-grid.ts';
import { unwelcomeTo, type Unwelcome } from './unwelcome.ts';
import { localAt, localDay, weekdayOf, zoneClock, type ZoneClock } from './zone-clock.ts';

const daySeconds = 86_400;
/** Of a series at most every third session may be at another hour than the others, or a week without any. */
const exceptionsFor = (sessions: number): number => Math.floor(sessions / 3);
const longestStep: Record<SlotSearch['cadence'], number> = { weekly: 7, 'every-two-weeks': 14, monthly: 35 };

const breakSpans = ({ breaks = [] }: Pick<SlotSearch, 'breaks'>): Span[] => merged(breaks.map(spanOf));

/** How many occurrences to look at for so many sessions: those in a break are none, and some may be skipped. */
const occurrencesFor = (search: Omit<SlotSearch, 'people'>): number => {
  const weeksOff = breakSpans(search).reduce(
    (sum, { from, to }) => sum + Math.ceil((to - from) / (7 * daySeconds)),
    0,
  );
  return search.sessions + exceptionsFor(search.sessions) + weeksOff;
};

/** From the first possible start to the end of the last possible session: what calendars are read for. */
export const searchWindow = (search: Omit<SlotSearch, 'people'>): Span => ({
  from: secondsOf(search.earliest),
  to:
    secondsOf(search.latest) +
    ((occurrencesFor(search) - 1) * longestStep[search.cadence] + 8) * daySeconds +
    search.durationMinutes * 60,
});

interface Field {
  search: SlotSearch;
  organiser: ZoneClock;
  window: Span;
  breaks: readonly Span[];
  hours: readonly PersonHours[];
  grid: StartGrid;
  /** By start. */
  pains: Map<number, Unwelcome>;
  /** By Monday. */
  weeks: Map<number, readonly WeekStart[]>;
}

interface WeekStart {
  day: number;
  quarter: number;
  start: number;
  pain: Unwelcome;
}

const painAt = ({ search, hours, pains }: Field, start: number): Unwelcome => {
  const known = pains.get(start);
  if (known !== undefined) return known;
  const session = { from: start, to: start + search.durationMinutes * 60 };
  const pain = unwelcomeTo(search.people, hours, session);
  pains.set(start, pain);
  return pain;
};

interface Placed {
  kind: SlotSession['kind'];
  start: number;
  planned: number;
}

interface Series {
  sessions: readonly Placed[];
  skipped: readonly number[];
  /** Smaller is better, the first that differs decides. */
  cost: readonly number[];
}

/** Every start in the week that begins on this local Monday, with what speaks for it; looked for once. */
const startsInWeek = (field: Field, monday: number): readonly WeekStart[] => {
  const known = field.weeks.get(monday);
  if (known !== undefined) return known;
  const starts: WeekStart[] = [];
  for (let day = monday; day < monday + 7; day += 1)
    for (let quarter = 0; quarter < startsPerDay; quarter += 1) {
      const start = field.grid.startAt(day, quarter);
      if (start !== undefined) starts.push({ day, quarter, start, pain: painAt(field, start) });
    }
  field.weeks.set(monday, starts);
  return starts;
};

/** The best start in the week of this day, after what came before: least unwelcome, then nearest to the hour of the series. */
const movedWithin = (
  field: Field,
  { day, quarter, after }: { day: number; quarter: number; after: number },
): WeekStart | undefined => {
  const farness = (one: WeekStart): number =>
    Math.abs(one.day - day) * startsPerDay + Math.abs(one.quarter - quarter);
  const isBetter = (one: WeekStart, other: WeekStart): boolean =>
    (one.pain.worst - other.pain.worst || one.pain.sum - other.pain.sum || farness(one) - farness(other)) < 0;
  let best: WeekStart | undefined;
  for (const one of startsInWeek(field, day - weekdayOf(day) + 1))
    if (one.day > after && (best === undefined || isBetter(one, best))) best = one;
  return best;
};

const isIn = (spans: readonly Span[], moment: number): boolean =>
  spans.some(({ from, to }) => from <= moment && moment < to);

/** The series that begins on this local day and quarter of an hour; undefined when too many sessions cannot be at its hour. */
const seriesAt = (field: Field, days: readonly number[], quarter: number): Series | undefined => {
  const { search, grid, organiser, window, breaks } = field;
  const allowed = exceptionsFor(search.sessions);
  const sessions: Placed[] = [];
  const skipped: number[] = [];
  let moved = 0;
  let missed = 0;
  let lastDay = -Infinity;
  for (const day of days) {
    if (sessions.length === search.sessions) break;
    const planned = organiser.momentFrom(localAt(day, (quarter * 24 * 60) / startsPerDay));
    const regular = grid.startAt(day, quarter);
    if (isIn(breaks, planned)) {
      if (sessions.length === 0) return undefined;
      skipped.push(planned);
      continue;
    }
    if (regular !== undefined && day > lastDay) {
      sessions.push({ kind: 'regular', start: regular, planned });
      lastDay = day;
      continue;
    }
    const instead = sessions.length === 0 ? undefined : movedWithin(field, { day, quarter, after: lastDay });
    if (instead === undefined) {
      missed += 1;
      skipped.push(planned);
    } else {
      moved += 1;
      sessions.push({ kind: 'moved', start: instead.start, planned });
      lastDay = instead.day;
    }
    if (sessions.length === 0 || moved + missed > allowed) return undefined;
  }
  if (sessions.length < search.sessions) return undefined;
  const pains = sessions.map(({ start }) => painAt(field, start));
  const first = sessions[0]?.start ?? 0;
  const weeks = Math.floor((first - window.from) / (7 * daySeconds));
  const cost = [
    moved + 2 * missed,
    Math.max(...pains.map(({ worst }) => worst)) + weeks,
    pains.reduce((sum, { worst }) => sum + worst, 0),
    pains.reduce((sum, pain) => sum + pain.sum, 0),
    first % 1800 === 0 ? 0 : 1,
    first,
  ];
  return { sessions, skipped, cost };
};

const byCost = ({ cost: a }: Series, { cost: b }: Series): number =>
  a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

const allSeries = (field: Field): Series[] => {
  const { search, organiser, window, grid } = field;
  const latest = secondsOf(search.latest);
  const last = localDay(organiser.localAt(latest));
  const found: Series[] = [];
  for (let first = localDay(organiser.localAt(window.from)); first <= last; first += 1) {
    const days = seriesDays(first, search.cadence, occurrencesFor(search));
    for (let quarter = 0; quarter < startsPerDay; quarter += 1) {
      const start = grid.startAt(first, quarter);
      if (start === undefined || start >= latest) continue;
      const series = seriesAt(field, days, quarter);
      if (series !== undefined) found.push(series);
    }
  }
  return found.sort(byCost);
};

const fieldOf = (
  search: SlotSearch,
  hours: readonly PersonHours[],
  open: readonly Span[],
  window: Span,
): Field => {
  const organiser = zoneClock(search.organiserZone, window);
  const grid = startGrid(open, { clock: organiser, window, durationMinutes: search.durationMinutes });
  return {
    search,
    organiser,
    window,
    breaks: breakSpans(search),
    hours,
    grid,
    pains: new Map(),
    weeks: new Map(),
  };
};

const rankedSlot = ({ sessions, skipped, cost }: Series, seconds: number): RankedSlot => ({
  sessions: sessions.map(({ kind, start, planned }) => ({
    kind,
    start: instantAt(start),
    end: instantAt(start + seconds),
    planned: instantAt(planned),
  })),
  skipped: skipped.map(instantAt),
  cost,
});

/** Slots that are really different: on another day, or an hour and more apart. */
const apart = (series: readonly Series[], most: number): Series[] => {
  const chosen: Series[] = [];
  for (const one of series) {
    if (chosen.length === most) break;
    const start = one.sessions[0]?.start ?? 0;
    if (chosen.every((other) => Math.abs(start - (other.sessions[0]?.start ?? 0)) >= 3600)) chosen.push(one);
  }
  return chosen;
};

/**
 * S1: the best slots for a series, best first: a weekday and local hour (organiser's zone) at which everyone works and is
 * free at nearly every occurrence, and another time in the same week where they are not. The fewest exceptions come first,
 * then what is least unwelcome to whoever has it worst. The answer depends neither on the order of the people nor on how
 * their busy times are cut.
 */
export const findSlot = (search: SlotSearch, most = 3): SlotAnswer => {
  const window = searchWindow(search);
  const hours = search.people.map((one) => personHours(one, window));
  const breaks = breakSpans(search);
  const open = (kind: 'free' | 'atWork'): Span[] =>
    without(
      whenAll(
        hours.map((one) => one[kind]),
        window,
      ),
      breaks,
    );
  const found = apart(allSeries(fieldOf(search, hours, open('free'), window)), most);
  const [best, ...others] = found.map((one) => rankedSlot(one, search.durationMinutes * 60));
  if (best !== undefined) return { kind: 'found', best, others };
  const couldAtAll = allSeries(fieldOf(search, hours, open('atWork'), window)).length > 0;
  return { kind: 'none', why: couldAtAll ? 'all-busy' : 'no-shared-hours' };
};
