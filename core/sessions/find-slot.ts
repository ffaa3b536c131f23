import { personHours, whenAll } from './person-hours.ts';
import { breakSpans, occurrencesFor, searchWindow } from './search-window.ts';
import { seriesAt, type Series } from './series-at.ts';
import { seriesDays } from './series-days.ts';
import { slotField, type SlotField } from './slot-field.ts';
import type { RankedSlot, SlotAnswer, SlotSearch } from './slot-search.ts';
import { instantAt, secondsOf, without } from './span.ts';
import { startsPerDay } from './start-grid.ts';
import { localDay } from './zone-clock.ts';

const byCost = ({ cost: a }: Series, { cost: b }: Series): number =>
  a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

const allSeries = (field: SlotField): Series[] => {
  const { search, organiser, window, grid } = field;
  const latest = secondsOf(search.latest);
  const last = localDay(organiser.localAt(latest));
  const found: Series[] = [];
  for (let first = localDay(organiser.localAt(window.from)); first <= last; first += 1) {
    const days = seriesDays(first, search.cadence, occurrencesFor(search));
    for (let quarter = 0; quarter < startsPerDay; quarter += 1) {
      const start = grid.startAt(first, quarter);
      if (start === undefined || start >= latest) continue;
      const series = seriesAt(field, { days, quarter });
      if (series !== undefined) found.push(series);
    }
  }
  return found.sort(byCost);
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
  const seriesWithin = (kind: 'free' | 'atWork'): Series[] => {
    const spans = hours.map((one) => one[kind]);
    const open = without(whenAll(spans, window), breakSpans(search));
    return allSeries(slotField(search, { hours, open, window }));
  };
  const found = apart(seriesWithin('free'), most);
  const [best, ...others] = found.map((one) => rankedSlot(one, search.durationMinutes * 60));
  if (best !== undefined) return { kind: 'found', best, others };
  return { kind: 'none', why: seriesWithin('atWork').length > 0 ? 'all-busy' : 'no-shared-hours' };
};
