import { inTurn } from './in-turn.ts';
import { outOfHours } from './out-of-hours.ts';
import { personHours, whenAll, type PersonHours } from './person-hours.ts';
import { breakSpans, occurrencesFor, searchWindow } from './search-window.ts';
import { seriesAt, type Series, type SeriesPlace } from './series-at.ts';
import { seriesDays } from './series-days.ts';
import { slotField, type SlotField } from './slot-field.ts';
import type { OutsideHours, RankedSlot, SlotAnswer, SlotSearch } from './slot-search.ts';
import { instantAt, secondsOf, without, type Span } from './span.ts';
import { startsPerDay } from './start-grid.ts';
import { localDay } from './zone-clock.ts';

const byCost = ({ cost: a }: Series, { cost: b }: Series): number =>
  a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** The best series at each place where one can begin, the best of all first. */
const allSeries = (
  field: SlotField,
  seriesFrom: (place: SeriesPlace) => Series | undefined = (place) => seriesAt(field, place),
): Series[] => {
  const { search, organiser, window, grid } = field;
  const latest = secondsOf(search.latest);
  const last = localDay(organiser.localAt(latest));
  const found: Series[] = [];
  for (let first = localDay(organiser.localAt(window.from)); first <= last; first += 1) {
    const days = seriesDays(first, search.cadence, occurrencesFor(search));
    for (let quarter = 0; quarter < startsPerDay; quarter += 1) {
      const start = grid.startAt(first, quarter);
      if (start === undefined || start >= latest) continue;
      const series = seriesFrom({ days, quarter });
      if (series !== undefined) found.push(series);
    }
  }
  return found.sort(byCost);
};

type OutsideAt = (session: Span) => readonly OutsideHours[];

const outsideAmong =
  (hours: readonly PersonHours[]): OutsideAt =>
  (session) =>
    hours.flatMap(({ atWork }, person) => {
      const out = outOfHours(atWork, session);
      return out === undefined ? [] : [{ person, side: out.side }];
    });

const rankedSlot = (
  { sessions, skipped, cost }: Series,
  seconds: number,
  outsideAt: OutsideAt,
): RankedSlot => ({
  sessions: sessions.map(({ kind, start, planned }) => {
    const outside = outsideAt({ from: start, to: start + seconds });
    return {
      kind,
      start: instantAt(start),
      end: instantAt(start + seconds),
      planned: instantAt(planned),
      ...(outside.length > 0 && { outside }),
    };
  }),
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

interface Sought {
  search: SlotSearch;
  window: Span;
  /** Within which people work. */
  hours: readonly PersonHours[];
}

/** Where a session can be: when all are free, or at least could be met. */
const fieldOf = ({ search, window, hours }: Sought, kind: 'free' | 'atWork', wider = hours): SlotField => {
  const spans = wider.map((one) => one[kind]);
  const open = without(whenAll(spans, window), breakSpans(search));
  return slotField(search, { hours, open, window, wide: wider !== hours });
};

/** Within the limits that people set, first in turn, then whoever bears it. */
const withinLimits = (sought: Sought, wider: readonly PersonHours[]): Series[] => {
  const field = fieldOf(sought, 'free', wider);
  return [...allSeries(field, inTurn(field)), ...allSeries(field)];
};

/**
 * S1: the best slots for a series, best first: a weekday and local hour (organiser's zone) at which everyone works and is
 * free at nearly every occurrence, and another time in the same week where they are not. Only where there is none, the same
 * within the limits that people set: in turn outside the hours of one and of another, or, where only some set limits that help,
 * always outside theirs. The fewest exceptions come first, then what is least unwelcome to whoever has it worst. The answer
 * depends neither on the order of the people nor on how their busy times are cut.
 */
export const findSlot = (search: SlotSearch, most = 3): SlotAnswer => {
  const window = searchWindow(search);
  const hours = search.people.map((one) => personHours(one, window));
  const sought = { search, window, hours };
  const isLimited = search.people.some(({ limits }) => limits !== undefined);
  const within = allSeries(fieldOf(sought, 'free'));
  const isWider = isLimited && within.length === 0;
  const wider = isWider ? search.people.map((one) => personHours(one, window, one.limits)) : hours;
  const all = isWider ? withinLimits(sought, wider) : within;
  const found = apart(all, most);
  const outsideAt = outsideAmong(hours);
  const [best, ...others] = found.map((one) => rankedSlot(one, search.durationMinutes * 60, outsideAt));
  if (best !== undefined) return { kind: 'found', best, others };
  const couldAtAll = allSeries(fieldOf(sought, 'atWork', wider)).length > 0;
  return { kind: 'none', why: couldAtAll ? 'all-busy' : 'no-shared-hours' };
};
