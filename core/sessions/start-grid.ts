import type { Span } from './span.ts';
import { localDay, minuteOfDay, type ZoneClock } from './zone-clock.ts';

export const gridMinutes = 15;
export const startsPerDay = (24 * 60) / gridMinutes;
const gridSeconds = gridMinutes * 60;

/** At which quarters of an hour, by one clock, a session can begin. */
export interface StartGrid {
  /** The first local day, and the one after the last. */
  first: number;
  end: number;
  /** The moment a session begins on this day at this quarter; undefined where it cannot. */
  startAt(day: number, quarter: number): number | undefined;
}

/** Sessions of so many minutes that lie within one of the spans, which are sorted and apart. */
export const startGrid = (
  open: readonly Span[],
  { clock, window, durationMinutes }: { clock: ZoneClock; window: Span; durationMinutes: number },
): StartGrid => {
  const first = localDay(clock.localAt(window.from));
  const end = localDay(clock.localAt(window.to)) + 1;
  const starts = new Float64Array((end - first) * startsPerDay).fill(NaN);
  for (const { from, to } of open) {
    const last = to - durationMinutes * 60;
    for (let at = Math.ceil(from / gridSeconds) * gridSeconds; at <= last; at += gridSeconds) {
      const local = clock.localAt(at);
      const place = (localDay(local) - first) * startsPerDay + minuteOfDay(local) / gridMinutes;
      // An hour that a change to winter time shows twice counts the first time.
      if (Number.isNaN(starts[place])) starts[place] = at;
    }
  }
  return {
    first,
    end,
    startAt: (day, quarter) => {
      const at = day < first || day >= end ? NaN : (starts[(day - first) * startsPerDay + quarter] as number);
      return Number.isNaN(at) ? undefined : at;
    },
  };
};
