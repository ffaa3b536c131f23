import { setTimeout as wait } from 'node:timers/promises';
import type { CalendarsState } from '../state/calendars-state.ts';
import { overQuota } from './mailbox-quota.ts';
import { refusal, type Refusal } from './refusal.ts';

const mostAtOnce = 4;
const workMillis = 2;
const running = new WeakMap<CalendarsState, Map<string, number>>();

/**
 * Runs `work` as one of the four requests an app may have in flight at one mailbox, within its quota.
 * Wall time: work takes two milliseconds, so that requests sent at once do meet.
 */
export async function inFlight<T>(
  state: CalendarsState,
  place: { app: string; mailbox: string },
  work: () => T,
): Promise<T | Refusal> {
  const counts = running.get(state) ?? new Map<string, number>();
  running.set(state, counts);
  const key = `${place.app}|${place.mailbox}`;
  const over = overQuota(state, key, Date.now());
  if (over !== undefined) return over;
  const count = counts.get(key) ?? 0;
  if (count >= mostAtOnce) return tooMany;
  counts.set(key, count + 1);
  try {
    await wait(workMillis);
    return work();
  } finally {
    const left = (counts.get(key) ?? 1) - 1;
    if (left === 0) counts.delete(key);
    else counts.set(key, left);
  }
}

const tooMany: Refusal = {
  ...refusal(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.'),
  retryAfterSeconds: 1,
};
