import type { PersonTime } from '#core/sessions/slot-search.ts';
import { addMinutes, fromTemporal, toTemporal, type Interval } from '#core/shared/instant.ts';

/** Whether somebody works through the whole of it where they are then, said with Temporal alone. */
export const isAtWork = (person: PersonTime, { start, end }: Interval): boolean => {
  const move = person.later?.find(({ from }) => start < from && from < end);
  if (move !== undefined)
    return isAtWork(person, { start, end: move.from }) && isAtWork(person, { start: move.from, end });
  const { workingHours, timeZone } = person.later?.findLast(({ from }) => from <= start) ?? person;
  const from = toTemporal(start).toZonedDateTimeISO(timeZone);
  const until = toTemporal(addMinutes(end, -1)).toZonedDateTimeISO(timeZone);
  if ([from, until].some((at) => person.daysOff?.includes(at.toPlainDate().toString()))) return false;
  return [-1, 0].some((back) => {
    const day = from.toPlainDate().add({ days: back });
    if (!workingHours.days.includes(day.dayOfWeek)) return false;
    const at = (text: string, days: number) => {
      const [hour = 0, minute = 0] = text.split(':').map(Number);
      const midnight = day.add({ days }).toPlainDateTime();
      return fromTemporal(
        midnight.add({ hours: hour, minutes: minute }).toZonedDateTime(timeZone).toInstant(),
      );
    };
    const overnight = workingHours.end <= workingHours.start ? 1 : 0;
    return at(workingHours.start, 0) <= start && end <= at(workingHours.end, overnight);
  });
};
