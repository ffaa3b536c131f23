import { Temporal } from 'temporal-polyfill';

/** Seven days from Monday on, on somebody's clock. */
export interface Week {
  /** As `2026-01-05`. */
  days: readonly string[];
  /** The instants between which the week lies. */
  from: string;
  to: string;
}

const daysAWeek = 7;

/** The week an instant lies in, moved by whole weeks; the week begins on Monday in the zone. */
export const weekOf = (instant: string, timeZone: string, weeksOn: number): Week => {
  const day = plainDay(instant, timeZone);
  const monday = day.subtract({ days: day.dayOfWeek - 1 }).add({ weeks: weeksOn });
  const begin = (date: Temporal.PlainDate): string => date.toZonedDateTime(timeZone).toInstant().toString();
  return {
    days: Array.from({ length: daysAWeek }, (_, index) => monday.add({ days: index }).toString()),
    from: begin(monday),
    to: begin(monday.add({ days: daysAWeek })),
  };
};

/** The day an instant lies in, as `2026-01-05`. */
export const dayOf = (instant: string, timeZone: string): string => plainDay(instant, timeZone).toString();

const plainDay = (instant: string, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();

/** `Monday 5 January` of `2026-01-05` */
export const sayDay = (day: string, style: 'short' | 'long'): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: style, day: 'numeric', month: style, timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );

/** `5 – 11 January 2026` */
export const sayWeek = ({ days }: Week): string => {
  const format = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const [first, last] = [days[0], days.at(-1)].map((day) => new Date(`${day ?? ''}T12:00:00Z`));
  return first === undefined || last === undefined ? '' : format.formatRange(first, last);
};
