import type { SessionFormat } from './programme.ts';

const firstSessionMinutes = 30;

/** What taking part comes to for one person, the first session included, rounded up: what a nomination states (N1). */
export const hoursInAll = ({ sessions, durationMinutes }: SessionFormat): number =>
  Math.ceil((firstSessionMinutes + sessions * durationMinutes) / 60);
