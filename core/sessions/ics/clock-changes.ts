import type { Temporal } from 'temporal-polyfill';
import { toTemporal, type Instant } from '../../shared/instant.ts';

/** A moment at which the clocks of a zone are set. */
export interface ClockChange {
  /** What the clock shows just before it is set. */
  local: Temporal.PlainDateTime;
  /** Seconds east of UTC before … */
  from: number;
  /** … and after. */
  to: number;
}

const secondsEast = ({ offsetNanoseconds }: Temporal.ZonedDateTime): number => offsetNanoseconds / 1e9;

export const offsetAt = (moment: Instant, timeZone: string): number =>
  secondsEast(toTemporal(moment).toZonedDateTimeISO(timeZone));

const changeAt = (zoned: Temporal.ZonedDateTime): ClockChange => {
  const from = secondsEast(zoned.subtract({ nanoseconds: 1 }));
  const local = zoned.withTimeZone('UTC').toPlainDateTime().add({ seconds: from });
  return { local, from, to: secondsEast(zoned) };
};

/** Every change of the clocks after `start` and not after `end`, in order. Throws RangeError for an unknown zone. */
export const clockChanges = (
  timeZone: string,
  { start, end }: { start: Instant; end: Instant },
): ClockChange[] => {
  const last = toTemporal(end).epochMilliseconds;
  const changes: ClockChange[] = [];
  let next = toTemporal(start).toZonedDateTimeISO(timeZone).getTimeZoneTransition('next');
  while (next !== null && next.epochMilliseconds <= last) {
    changes.push(changeAt(next));
    next = next.getTimeZoneTransition('next');
  }
  return changes;
};
