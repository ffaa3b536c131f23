import type { FieldBounds } from './cron-field.ts';
import { cronField } from './cron-field.ts';

/** Allowed values by field, all in UTC; a moment fits when every field does, day of month and day of week included. */
export type Schedule = {
  text: string;
  second: ReadonlySet<number>;
  minute: ReadonlySet<number>;
  hour: ReadonlySet<number>;
  day: ReadonlySet<number>;
  month: ReadonlySet<number>;
  weekday: ReadonlySet<number>;
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const bounds = {
  second: { label: 'second', min: 0, max: 59 },
  minute: { label: 'minute', min: 0, max: 59 },
  hour: { label: 'hour', min: 0, max: 23 },
  day: { label: 'day of the month', min: 1, max: 31 },
  month: { label: 'month', min: 1, max: 12, names: months },
  weekday: { label: 'day of the week', min: 0, max: 6, names: weekdays },
} satisfies Record<string, FieldBounds>;

/** Reads `{second} {minute} {hour} {day} {month} {day-of-week}`, or the same without seconds. */
export const ncrontab = (text: string): Schedule => {
  const given = text.trim().split(/\s+/);
  const fields = given.length === 5 ? ['0', ...given] : given;
  const [second, minute, hour, day, month, weekday, ...more] = fields;
  if (!second || !minute || !hour || !day || !month || !weekday || more.length > 0) {
    throw new Error(`"${text}" is no NCRONTAB expression: six fields expected.`);
  }
  return {
    text,
    second: cronField(second, bounds.second),
    minute: cronField(minute, bounds.minute),
    hour: cronField(hour, bounds.hour),
    day: cronField(day, bounds.day),
    month: cronField(month, bounds.month),
    weekday: cronField(weekday, bounds.weekday),
  };
};
