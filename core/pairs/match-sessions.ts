import type { Instant } from '../shared/instant.ts';
import { plannedStart, type Meeting } from './meeting.ts';

interface Planned {
  planned: Instant;
}

export interface Matched<Session> {
  meeting: Meeting;
  /** Undefined when Outlook has it no more. */
  session: Session | undefined;
}

/**
 * Which session in Outlook is which meeting: those the series plans for the same start first; then, when the series was moved
 * as a whole, the others in the order of time. `more` are sessions that Outlook has beyond them.
 */
export const matchSessions = <Session extends Planned>(
  meetings: readonly Meeting[],
  sessions: readonly Session[],
): { matched: readonly Matched<Session>[]; more: readonly Session[] } => {
  const byPlan = new Map(sessions.map((one) => [one.planned, one]));
  const plans = new Set(meetings.map(plannedStart));
  const free = sessions
    .filter(({ planned }) => !plans.has(planned))
    .sort((a, b) => (a.planned < b.planned ? -1 : 1));
  const isSame = meetings.some((meeting) => byPlan.has(plannedStart(meeting)));
  const inOrder = isSame ? [] : [...free];
  const matched = [...meetings]
    .sort((a, b) => (plannedStart(a) < plannedStart(b) ? -1 : 1))
    .map((meeting) => ({ meeting, session: byPlan.get(plannedStart(meeting)) ?? inOrder.shift() }));
  return { matched, more: isSame ? free : inOrder };
};
