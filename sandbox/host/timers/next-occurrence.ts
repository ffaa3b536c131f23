import type { Schedule } from './ncrontab.ts';

const SECOND = 1000;
const DAY = 86_400 * SECOND;
/** Leap days on a given weekday come back within 40 years at the latest. */
const FAR = 40 * 366;

/** The first moment after `after` (epoch milliseconds) the schedule names; undefined when there is none in 40 years. */
export const nextOccurrence = (schedule: Schedule, after: number): number | undefined => {
  const from = (Math.floor(after / SECOND) + 1) * SECOND;
  const firstDay = Math.floor(from / DAY) * DAY;
  for (let count = 0; count < FAR; count += 1) {
    const day = firstDay + count * DAY;
    if (!isOnDay(schedule, new Date(day))) continue;
    const time = firstTime(schedule, count === 0 ? from - day : 0);
    if (time !== undefined) return day + time;
  }
  return undefined;
};

const isOnDay = ({ day, month, weekday }: Schedule, date: Date): boolean =>
  day.has(date.getUTCDate()) && month.has(date.getUTCMonth() + 1) && weekday.has(date.getUTCDay());

/** The first time of day, in milliseconds after midnight, at or after `from`. */
const firstTime = ({ hour, minute, second }: Schedule, from: number): number | undefined => {
  let at = from / SECOND;
  while (at < 86_400) {
    const [h, m, s] = [Math.floor(at / 3600), Math.floor(at / 60) % 60, at % 60];
    if (!hour.has(h)) at = (h + 1) * 3600;
    else if (!minute.has(m)) at = (Math.floor(at / 60) + 1) * 60;
    else if (!second.has(s)) at += 1;
    else return at * SECOND;
  }
  return undefined;
};
