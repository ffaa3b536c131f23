import type { PersonId } from '../shared/ids.ts';
import { nextCalendarLook } from './calendar-look.ts';
import type { Pair } from './pair.ts';

/** Whether sessions that are to be looked at stand on this person's calendar. */
export const isBookedOn = (pair: Pair, person: PersonId): boolean =>
  pair.organiser === person && nextCalendarLook(pair) !== undefined;
