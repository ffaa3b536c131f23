import type { CalendarsState } from './calendars-state.ts';

/** Empty until read: ordinary meetings come from the seed, person by person and week by week. */
export function makeCalendars(given: { seed: string; now: number }): CalendarsState {
  return { seed: given.seed, startedAt: given.now, nextNumber: 1, mailboxes: {}, meetings: {} };
}
