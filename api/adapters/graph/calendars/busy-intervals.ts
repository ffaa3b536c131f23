import { addMinutes, earlier, later, minutesBetween, type Interval } from '#core/shared/instant.ts';
import { slotMinutes } from './schedule-pieces.ts';

// 0 is free, 4 works elsewhere; 1 tentative, 2 busy, 3 out of office, and what is not known, are taken.
const taken = /[^04]+/g;

/** The taken stretches of a view with a digit for each quarter of an hour. Undefined when it does not cover the piece. */
export const busyIn = (view: string, { start, end }: Interval): Interval[] | undefined => {
  const slots = minutesBetween(start, end) / slotMinutes;
  if (view.length < slots) return undefined;
  return [...view.slice(0, slots).matchAll(taken)].map(({ index, 0: stretch }) => ({
    start: addMinutes(start, index * slotMinutes),
    end: addMinutes(start, (index + stretch.length) * slotMinutes),
  }));
};

/** Those of one person in order of time, joined where they touch, and nothing outside the window. */
export const joined = (busy: readonly Interval[], window: Interval): Interval[] => {
  const result: Interval[] = [];
  for (const stretch of busy) {
    const start = later(stretch.start, window.start);
    const end = earlier(stretch.end, window.end);
    const last = result.at(-1);
    if (start >= end) continue;
    if (last?.end === start) result[result.length - 1] = { start: last.start, end };
    else result.push({ start, end });
  }
  return result;
};
