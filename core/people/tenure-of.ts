import { Temporal } from 'temporal-polyfill';
import type { TenureBand } from './profile.ts';

const bands: readonly (readonly [number, TenureBand])[] = [
  [1, 'under-1'],
  [3, '1-3'],
  [7, '3-7'],
  [15, '7-15'],
];

const dayOf = (text: string): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from(text.slice(0, 10));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** Full years from the hire date to today, both ISO dates, as a band. Undefined for what is no date, or none. */
export const tenureOf = (hiredOn: string | undefined, today: string): TenureBand | undefined => {
  const hired = hiredOn === undefined ? undefined : dayOf(hiredOn);
  if (hired === undefined) return undefined;
  const { years } = hired.until(Temporal.PlainDate.from(today), { largestUnit: 'years' });
  return bands.find(([below]) => years < below)?.[1] ?? 'over-15';
};
