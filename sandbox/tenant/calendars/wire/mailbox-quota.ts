import type { CalendarsState } from '../state/calendars-state.ts';
import { refusal, type Refusal } from './refusal.ts';

const most = 10_000;
const windowMillis = 10 * 60_000;

interface Count {
  since: number;
  requests: number;
}

const counts = new WeakMap<CalendarsState, Map<string, Count>>();

/** Counts one request of an app at a mailbox: 10,000 in ten minutes of wall time are served, more are refused. */
export function overQuota(state: CalendarsState, place: string, wallNow: number): Refusal | undefined {
  const places = counts.get(state) ?? new Map<string, Count>();
  counts.set(state, places);
  const known = places.get(place);
  const count =
    known !== undefined && wallNow < known.since + windowMillis ? known : { since: wallNow, requests: 0 };
  places.set(place, count);
  count.requests += 1;
  if (count.requests <= most) return undefined;
  const seconds = Math.ceil((count.since + windowMillis - wallNow) / 1000);
  return {
    ...refusal(429, 'ApplicationThrottled', 'Application is over its MailboxRequests limit.'),
    retryAfterSeconds: seconds,
  };
}
