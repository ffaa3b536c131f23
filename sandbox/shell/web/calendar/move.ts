import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent } from './calendar-event.ts';
import { firstHour, hourHeight, lastHour } from './day-styles.ts';

/** Where an event would come to stand, on the clock of the calendar's owner. */
export interface Slot {
  /** As `2026-01-05`. */
  day: string;
  /** Minutes since midnight. */
  from: number;
  minutes: number;
}

/** A day as it lies on the screen; in pixels. */
export interface Column {
  day: string;
  left: number;
  right: number;
  top: number;
}

const minutesAHour = 60;
const snapMinutes = 15;

/** The slot under a point: the day whose column it is over, or the nearest, and the quarter of an hour. */
export const slotAt = (
  columns: readonly Column[],
  point: { x: number; y: number },
  minutes: number,
): Slot | undefined => {
  const beside = ({ left, right }: Column): number => Math.max(left - point.x, point.x - right, 0);
  const [nearest] = [...columns].sort((a, b) => beside(a) - beside(b));
  if (nearest === undefined) return undefined;
  const exact = firstHour * minutesAHour + ((point.y - nearest.top) / hourHeight) * minutesAHour;
  const snapped = Math.round(exact / snapMinutes) * snapMinutes;
  const latest = Math.max(lastHour * minutesAHour - minutes, firstHour * minutesAHour);
  return {
    day: nearest.day,
    from: Math.min(Math.max(snapped, firstHour * minutesAHour), latest),
    minutes,
  };
};

/** How long an event lasts on the clock of its owner. */
export const minutesOf = ({ localStart, localEnd }: CalendarEvent): number =>
  Temporal.PlainDateTime.from(localStart).until(localEnd, { largestUnit: 'minutes' }).minutes;

export const slotOf = (event: CalendarEvent): Slot => ({
  day: event.localStart.slice(0, 10),
  from: Number(event.localStart.slice(11, 13)) * minutesAHour + Number(event.localStart.slice(14, 16)),
  minutes: minutesOf(event),
});

/** `14:15` of 855 */
export const sayMinutes = (minutes: number): string =>
  Temporal.PlainTime.from('00:00').add({ minutes }).toString({ smallestUnit: 'minute' });

/** Start and end as the sandbox takes them, such as `2026-01-05T14:15`. */
export const timesOf = ({ day, from, minutes }: Slot): { start: string; end: string } => {
  const start = Temporal.PlainDate.from(day).toPlainDateTime().add({ minutes: from });
  const say = (time: Temporal.PlainDateTime): string => time.toString({ smallestUnit: 'minute' });
  return { start: say(start), end: say(start.add({ minutes })) };
};
