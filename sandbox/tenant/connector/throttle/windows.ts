/** So many calls within so many milliseconds. */
export interface Window {
  calls: number;
  millis: number;
}

/** What Teams lets a bot send to one conversation, or ask to create. */
export const sendWindows: readonly Window[] = [
  { calls: 7, millis: 1000 },
  { calls: 8, millis: 2000 },
  { calls: 60, millis: 30_000 },
  { calls: 1800, millis: 3_600_000 },
];

/** How often a bot may ask for the members of one conversation. */
export const memberWindows: readonly Window[] = [
  { calls: 14, millis: 1000 },
  { calls: 16, millis: 2000 },
  { calls: 120, millis: 30_000 },
  { calls: 3600, millis: 3_600_000 },
];

/** Milliseconds until one more call fits into every window; 0 when it does now. `times` are ascending. */
export function waitMillis(times: readonly number[], now: number, windows: readonly Window[]): number {
  const waits = windows.map(({ calls, millis }) => {
    const first = times.at(-calls);
    return first === undefined ? 0 : first + millis - now;
  });
  return Math.max(0, ...waits);
}
