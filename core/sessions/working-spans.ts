import type { WorkingHours } from '../people/profile.ts';
import { merged, shared, type Span } from './span.ts';
import { localAt, localDay, weekdayOf, type ZoneClock } from './zone-clock.ts';

const minutesPerDay = 24 * 60;

/** Undefined for what is no time of day; `24:00` is the end of it. */
const minutesOf = (text: string): number | undefined => {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(text) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total <= minutesPerDay ? total : undefined;
};

/** When somebody works within the window, by their own clock. Hours that end before they begin run past midnight. */
export const workingSpans = (hours: WorkingHours, clock: ZoneClock, window: Span): Span[] => {
  const [start, end] = [minutesOf(hours.start), minutesOf(hours.end)];
  if (start === undefined || end === undefined || start === end) return [];
  const length = end > start ? end - start : end - start + minutesPerDay;
  const [first, last] = [localDay(clock.localAt(window.from)) - 1, localDay(clock.localAt(window.to))];
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const spans = days
    .filter((day) => hours.days.includes(weekdayOf(day)))
    .map((day) => ({
      from: clock.momentFrom(localAt(day, start)),
      to: clock.momentFrom(localAt(day, start + length)),
    }));
  return shared(merged(spans), [window]);
};
