import type { MeetingLimits, WorkingHours } from '../people/profile.ts';
import { merged, shared, type Span } from './span.ts';
import { localAt, localDay, weekdayOf, type ZoneClock } from './zone-clock.ts';

const minutesPerDay = 24 * 60;
/** A limit farther than this from the hours of work is none: it was meant to lie within them. */
const mostBeyondMinutes = 8 * 60;

/** Undefined for what is no time of day; `24:00` is the end of it. */
const minutesOf = (text: string): number | undefined => {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(text) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total <= minutesPerDay ? total : undefined;
};

/** Minutes from one time of day to the next time the clock shows the other, when that is soon. */
const beyond = (from: number | undefined, to: number | undefined): number => {
  if (from === undefined || to === undefined) return 0;
  const minutes = (to - from + 2 * minutesPerDay) % minutesPerDay;
  return minutes <= mostBeyondMinutes ? minutes : 0;
};

/** Minutes after midnight at which a working day begins, which may be the evening before, and how many it has. */
export interface DayReach {
  start: number;
  length: number;
}

/** From when to when somebody can be met on a working day. Hours that end before they begin run past midnight. */
export const dayReach = (hours: WorkingHours, limits: MeetingLimits = {}): DayReach | undefined => {
  const [start, end] = [minutesOf(hours.start), minutesOf(hours.end)];
  if (start === undefined || end === undefined || start === end) return undefined;
  const length = end > start ? end - start : end - start + minutesPerDay;
  const before = beyond(minutesOf(limits.earliest ?? ''), start);
  const after = beyond(end, minutesOf(limits.latest ?? ''));
  return { start: start - before, length: before + length + after };
};

const clockText = (minutes: number): string => {
  const ofDay = (minutes + minutesPerDay) % minutesPerDay;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
};

/** The limits of somebody who would begin an hour earlier or end an hour later by the clock; undefined when that is too far. */
export const widerLimits = (
  hours: WorkingHours,
  limits: MeetingLimits | undefined,
  side: 'early' | 'late',
): MeetingLimits | undefined => {
  const reach = dayReach(hours, limits);
  if (reach === undefined) return undefined;
  const wider =
    side === 'early'
      ? { ...limits, earliest: clockText(reach.start - 60) }
      : { ...limits, latest: clockText(reach.start + reach.length + 60) };
  return dayReach(hours, wider)?.length === reach.length + 60 ? wider : undefined;
};

/** When somebody can be met within the window, by their own clock: at work, and with limits as far beyond as these go. */
export const workingSpans = (
  hours: WorkingHours,
  { clock, window, limits }: { clock: ZoneClock; window: Span; limits?: MeetingLimits | undefined },
): Span[] => {
  const reach = dayReach(hours, limits);
  if (reach === undefined) return [];
  const { start, length } = reach;
  const [first, last] = [localDay(clock.localAt(window.from)) - 2, localDay(clock.localAt(window.to)) + 1];
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const spans = days
    .filter((day) => hours.days.includes(weekdayOf(day)))
    .map((day) => ({
      from: clock.momentFrom(localAt(day, start)),
      to: clock.momentFrom(localAt(day, start + length)),
    }));
  return shared(merged(spans), [window]);
};
