import type { WireReply } from '../../wire/route.ts';
import type { TeamsState } from '../../teams/state/teams-state.ts';
import { refused } from '../wire/refused.ts';
import { waitMillis, type Window } from './windows.ts';

const callTimes = new WeakMap<TeamsState, Map<string, number[]>>();

interface Call {
  /** What is counted together, such as the sends to one conversation. */
  key: string;
  windows: readonly Window[];
  /** Milliseconds of wall time. */
  wallNow: number;
}

/** Counts a call, or refuses it with 429 and the seconds to wait. Refused calls do not count. */
export function throttled(state: TeamsState, { key, windows, wallNow }: Call): WireReply | undefined {
  const known = callTimes.get(state) ?? new Map<string, number[]>();
  callTimes.set(state, known);
  const longest = Math.max(...windows.map(({ millis }) => millis));
  const times = (known.get(key) ?? []).filter((time) => time > wallNow - longest);
  const wait = waitMillis(times, wallNow, windows);
  if (wait === 0) times.push(wallNow);
  known.set(key, times);
  return wait === 0 ? undefined : tooMany(wait);
}

function tooMany(wait: number): WireReply {
  const seconds = String(Math.ceil(wait / 1000));
  return { ...refused(429, 'Throttled', 'Too many requests'), headers: { 'Retry-After': seconds } };
}
