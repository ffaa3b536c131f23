import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMinutes,
  earlier,
  fromTemporal,
  toTemporal,
  type Instant,
  type Interval,
} from '#core/shared/instant.ts';

export const slotMinutes = 15;
const slotMs = slotMinutes * 60_000;
// Graph reads less than 62 days at a time.
const longestDays = 60;

const onGrid = (moment: Instant, round: (slots: number) => number): Instant =>
  fromTemporal(
    Temporal.Instant.fromEpochMilliseconds(round(toTemporal(moment).epochMilliseconds / slotMs) * slotMs),
  );

/** The window on whole quarters of an hour, at least one, in pieces that Graph reads at once. */
export const schedulePieces = ({ start, end }: Interval): Interval[] => {
  const first = onGrid(start, Math.floor);
  const last = onGrid(end > first ? end : addMinutes(first, slotMinutes), Math.ceil);
  const pieces: Interval[] = [];
  for (let from = first; from < last; from = addDays(from, longestDays))
    pieces.push({ start: from, end: earlier(addDays(from, longestDays), last) });
  return pieces;
};
