import type { TeamsState } from './teams-state.ts';

/** An id such as Teams gives to messages: the time in milliseconds, moved on where it is taken. */
export function nextNumber(state: TeamsState, now: number): string {
  state.lastNumber = Math.max(now, state.lastNumber + 1);
  return String(state.lastNumber);
}
