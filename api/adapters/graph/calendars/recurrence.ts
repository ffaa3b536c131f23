import type { Temporal } from 'temporal-polyfill';
import type { Booking } from '#core/ports/calendars.ts';
import { dayOf, seriesDays } from '#core/sessions/series-days.ts';
import type { Cadence } from '#core/sessions/slot-search.ts';
import { toTemporal, type Instant, type Interval } from '#core/shared/instant.ts';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const weeksOfMonth = ['first', 'second', 'third', 'fourth', 'last'] as const;

export interface LocalSession {
  start: Temporal.PlainDateTime;
  end: Temporal.PlainDateTime;
}

const localTime = (moment: Instant, timeZone: string): Temporal.PlainDateTime =>
  toTemporal(moment).toZonedDateTimeISO(timeZone).toPlainDateTime();

/** As the clock on the wall shows it in that zone. */
export const localSession = ({ start, end }: Interval, timeZone: string): LocalSession => ({
  start: localTime(start, timeZone),
  end: localTime(end, timeZone),
});

type Series = Pick<Booking, 'sessions' | 'skipped' | 'cadence' | 'timeZone'>;

/** The local days on which the series itself has a session, those included that are moved or left out. */
export const plannedDays = ({ sessions, skipped, timeZone }: Series): number[] =>
  [...sessions.map(({ planned, start }) => planned ?? start), ...skipped]
    .map((moment) => dayOf(localTime(moment, timeZone).toPlainDate()))
    .sort((a, b) => a - b);

const isSeries = (booking: Series, first: LocalSession, cadence: Cadence): boolean => {
  const planned = plannedDays(booking);
  const repeated = seriesDays(dayOf(first.start.toPlainDate()), cadence, planned.length);
  return (
    booking.sessions[0]?.planned === undefined &&
    planned.every((day, index) => day === repeated[index]) &&
    booking.sessions
      .filter((session) => session.planned === undefined)
      .map((session) => localSession(session, booking.timeZone))
      .every(
        ({ start, end }) =>
          start.toPlainTime().equals(first.start.toPlainTime()) &&
          end.toPlainTime().equals(first.end.toPlainTime()),
      )
  );
};

const patternOf = (first: Temporal.PlainDateTime, cadence: Cadence) => {
  const daysOfWeek = [days[first.dayOfWeek - 1]];
  if (cadence === 'monthly')
    return {
      type: 'relativeMonthly',
      interval: 1,
      daysOfWeek,
      index: weeksOfMonth[Math.ceil(first.day / 7) - 1],
    };
  return { type: 'weekly', interval: cadence === 'weekly' ? 1 : 2, daysOfWeek, firstDayOfWeek: 'monday' };
};

/**
 * Graph's recurrence of a series; undefined for a single session. Outlook keeps the local hour, so what the series plans has
 * to: throws RangeError when it is not equally spaced by the clock of the zone.
 */
export const recurrenceOf = (booking: Series, zoneName: string) => {
  const { sessions, skipped, cadence, timeZone } = booking;
  const [first] = sessions.map((session) => localSession(session, timeZone));
  if (first === undefined) throw new RangeError('A booking has at least one session.');
  if (sessions.length + skipped.length === 1) return undefined;
  if (cadence === undefined || !isSeries(booking, first, cadence))
    throw new RangeError('The sessions of a series are equally spaced in local time.');
  return {
    pattern: patternOf(first.start, cadence),
    range: {
      type: 'numbered',
      startDate: first.start.toPlainDate().toString(),
      numberOfOccurrences: sessions.length + skipped.length,
      recurrenceTimeZone: zoneName,
    },
  };
};
