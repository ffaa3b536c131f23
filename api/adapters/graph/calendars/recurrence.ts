import type { Temporal } from 'temporal-polyfill';
import type { Booking } from '#core/ports/calendars.ts';
import { toTemporal, type Interval } from '#core/shared/instant.ts';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export interface LocalSession {
  start: Temporal.PlainDateTime;
  end: Temporal.PlainDateTime;
}

/** As the clock on the wall shows it in that zone. */
export const localSession = ({ start, end }: Interval, timeZone: string): LocalSession => ({
  start: toTemporal(start).toZonedDateTimeISO(timeZone).toPlainDateTime(),
  end: toTemporal(end).toZonedDateTimeISO(timeZone).toPlainDateTime(),
});

const isLater = (one: LocalSession, first: LocalSession, weeks: number): boolean =>
  one.start.equals(first.start.add({ weeks })) && one.end.equals(first.end.add({ weeks }));

type Series = Pick<Booking, 'sessions' | 'everyWeeks' | 'timeZone'>;

/**
 * Graph's recurrence of a series; undefined for a single session. Outlook keeps the local hour, so the sessions have to:
 * throws RangeError when they are not equally spaced by the clock of the zone.
 */
export const recurrenceOf = ({ sessions, everyWeeks, timeZone }: Series, zoneName: string) => {
  const [first, ...others] = sessions.map((session) => localSession(session, timeZone));
  if (first === undefined) throw new RangeError('A booking has at least one session.');
  if (others.length === 0) return undefined;
  if (
    everyWeeks === undefined ||
    !others.every((one, index) => isLater(one, first, (index + 1) * everyWeeks))
  )
    throw new RangeError('The sessions of a series are equally spaced in local time.');
  return {
    pattern: {
      type: 'weekly',
      interval: everyWeeks,
      daysOfWeek: [days[first.start.dayOfWeek - 1]],
      firstDayOfWeek: 'monday',
    },
    range: {
      type: 'numbered',
      startDate: first.start.toPlainDate().toString(),
      numberOfOccurrences: sessions.length,
      recurrenceTimeZone: zoneName,
    },
  };
};
