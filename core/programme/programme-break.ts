import { Temporal } from 'temporal-polyfill';
import { fromTemporal, type Interval } from '../shared/instant.ts';
import type { Bilingual } from '../shared/message.ts';

/** D5: days on which pairs of a programme do not meet, such as the weeks of August. */
export interface ProgrammeBreak {
  name: Bilingual;
  /** Dates as `2026-08-03`, the last of them included. */
  from: string;
  to: string;
}

export const mostBreaks = 12;
export const longestBreakDays = 92;

/** Days it lasts; none when it ends before it begins. */
export const daysOfBreak = ({ from, to }: Pick<ProgrammeBreak, 'from' | 'to'>): number =>
  Math.max(0, Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1);

/** From midnight to midnight in this zone, IANA. */
export const breakIntervals = (breaks: readonly ProgrammeBreak[], timeZone: string): Interval[] =>
  breaks.map(({ from, to }) => {
    const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to).add({ days: 1 })].map(
      (day) => fromTemporal(day.toZonedDateTime(timeZone).toInstant()),
    ) as [Interval['start'], Interval['end']];
    return { start, end };
  });
