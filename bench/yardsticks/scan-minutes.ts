import { workingSpans } from '#core/sessions/working-spans.ts';
import type { SlotSearch } from '#core/sessions/slot-search.ts';
import { searchWindow } from '#core/sessions/search-window.ts';
import { secondsOf, spanOf, type Span } from '#core/sessions/span.ts';
import { localAt, localDay, minuteOfDay, zoneClock } from '#core/sessions/zone-clock.ts';

const minuteSeconds = 60;

const isIn = (spans: readonly Span[], moment: number): boolean =>
  spans.some(({ from, to }) => from <= moment && moment < to);

/**
 * The plain way to look for a weekly series without exceptions: every quarter of an hour is tried, every minute of every
 * session is looked up in everybody's hours and appointments. Answers how many there are.
 */
export const scanMinutes = (search: SlotSearch): number => {
  const window = searchWindow(search);
  const organiser = zoneClock(search.organiserZone, window);
  const people = search.people.map(({ timeZone, workingHours, busy }) => ({
    hours: workingSpans(workingHours, { clock: zoneClock(timeZone, window), window }),
    busy: busy.map(spanOf),
  }));
  const isFree = (moment: number): boolean =>
    people.every(({ hours, busy }) => isIn(hours, moment) && !isIn(busy, moment));
  const sessionFits = (start: number): boolean => {
    for (let minute = 0; minute < search.durationMinutes; minute += 1)
      if (!isFree(start + minute * minuteSeconds)) return false;
    return true;
  };
  let count = 0;
  const first = Math.ceil(secondsOf(search.earliest) / 900) * 900;
  for (let start = first; start < secondsOf(search.latest); start += 900) {
    const local = organiser.localAt(start);
    const starts = Array.from({ length: search.sessions }, (_, week) =>
      organiser.momentOf(localAt(localDay(local) + 7 * week, minuteOfDay(local))),
    );
    if (starts.every((moment) => moment !== undefined && sessionFits(moment))) count += 1;
  }
  return count;
};
