import { discomfort } from './discomfort.ts';
import type { SlotAnswer, SlotSearch } from './slot-search.ts';
import { holds, intervalOf, merged, secondsOf, shared, spanOf, without, type Span } from './span.ts';
import { workingSpans } from './working-spans.ts';
import { localAt, localDay, zoneClock, type ZoneClock } from './zone-clock.ts';

const gridMinutes = 15;
const minutesPerDay = 24 * 60;
const daySeconds = 86_400;

interface Slot {
  sessions: readonly Span[];
  /** Smaller is better; see `isBetter`. */
  cost: number;
}

interface Field {
  search: SlotSearch;
  organiser: ZoneClock;
  clocks: readonly ZoneClock[];
  window: Span;
  /** When everyone works, and when everyone works and is free. */
  atWork: readonly Span[];
  free: readonly Span[];
}

/** From the first possible start to the end of the last possible session: what calendars are read for. */
export const searchWindow = (search: SlotSearch): Span => {
  const weeks = (search.sessions - 1) * search.everyWeeks;
  return {
    from: secondsOf(search.earliest),
    to: secondsOf(search.latest) + (weeks * 7 + 1) * daySeconds + search.durationMinutes * 60,
  };
};

const fieldOf = (search: SlotSearch): Field => {
  const window = searchWindow(search);
  const clocks = search.people.map(({ timeZone }) => zoneClock(timeZone, window));
  const hours = search.people.map((one, index) =>
    workingSpans(one.workingHours, clocks[index] as ZoneClock, window),
  );
  const atWork = hours.reduce(shared, [window]);
  const busy = merged(search.people.flatMap((one) => one.busy.map(spanOf)));
  const organiser = zoneClock(search.organiserZone, window);
  return { search, organiser, clocks, window, atWork, free: without(atWork, busy) };
};

/** The sessions of a series that begins on this local day and minute; undefined when one falls outside `open`. */
const seriesAt = (
  field: Field,
  start: { day: number; minute: number },
  open: readonly Span[],
): Span[] | undefined => {
  const { sessions, everyWeeks, durationMinutes } = field.search;
  const found: Span[] = [];
  for (let index = 0; index < sessions; index += 1) {
    const from = field.organiser.momentOf(localAt(start.day + index * everyWeeks * 7, start.minute));
    if (from === undefined) return undefined;
    const session = { from, to: from + durationMinutes * 60 };
    if (!holds(open, session)) return undefined;
    found.push(session);
  }
  return found;
};

/** Each week of waiting weighs as much as one step of discomfort, of whoever has it worst in whichever session. */
const costOf = (field: Field, sessions: readonly Span[]): number => {
  const worst = Math.max(...sessions.flatMap((one) => field.clocks.map((clock) => discomfort(one, clock))));
  const start = sessions[0]?.from ?? 0;
  return worst + Math.floor((start - field.window.from) / (7 * daySeconds));
};

const isRound = ({ sessions }: Slot): boolean => (sessions[0]?.from ?? 0) % 1800 === 0;

/** The cheaper; then on the hour or half hour; then the earlier. */
const isBetter = (one: Slot, other: Slot): boolean => {
  if (one.cost !== other.cost) return one.cost < other.cost;
  if (isRound(one) !== isRound(other)) return isRound(one);
  return (one.sessions[0]?.from ?? 0) < (other.sessions[0]?.from ?? 0);
};

const bestIn = (field: Field, open: readonly Span[]): Slot | undefined => {
  const { organiser, window, search } = field;
  const latest = secondsOf(search.latest);
  const [first, last] = [localDay(organiser.localAt(window.from)), localDay(organiser.localAt(latest))];
  let best: Slot | undefined;
  for (let day = first; day <= last; day += 1) {
    for (let minute = 0; minute < minutesPerDay; minute += gridMinutes) {
      const sessions = seriesAt(field, { day, minute }, open);
      if (sessions === undefined || (sessions[0]?.from ?? latest) >= latest) continue;
      const slot = { sessions, cost: costOf(field, sessions) };
      if (best === undefined || isBetter(slot, best)) best = slot;
    }
  }
  return best;
};

/**
 * S1 in its simple form: the best weekday and local hour (organiser's zone) at which everyone works and is free at every
 * single occurrence. The answer depends neither on the order of the people nor on how their busy times are cut.
 */
export const findSlot = (search: SlotSearch): SlotAnswer => {
  const field = fieldOf(search);
  const best = bestIn(field, field.free);
  if (best !== undefined) return { kind: 'found', sessions: best.sessions.map(intervalOf) };
  return { kind: 'none', why: bestIn(field, field.atWork) === undefined ? 'no-shared-hours' : 'all-busy' };
};
