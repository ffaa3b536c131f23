const FIRST_MONDAY = Date.parse('2026-01-05T06:00:00Z');
const WEEK = 7 * 86_400_000;

/** Where the programme clock of a new sandbox starts: a Monday morning, up to three weeks later by seed. ISO 8601. */
export const programmeStart = (seed: number): string =>
  new Date(FIRST_MONDAY + (Math.abs(Math.trunc(seed)) % 4) * WEEK).toISOString();
