import type { WorkingHours } from '../people/profile.ts';
import type { Instant, Interval } from '../shared/instant.ts';

/** What is known of one person's time. */
export interface PersonTime {
  busy: readonly Interval[];
  workingHours: WorkingHours;
  /** IANA. */
  timeZone: string;
}

export interface SlotSearch {
  people: readonly PersonTime[];
  /** IANA zone in which the local time stays the same; the series is anchored there. */
  organiserZone: string;
  /** Sessions to find: 1…26. */
  sessions: number;
  everyWeeks: 1 | 2;
  durationMinutes: number;
  /** The first session begins at or after this … */
  earliest: Instant;
  /** … and before this. */
  latest: Instant;
}

/** Why there is no slot: two different things to change. */
export type NoSlotReason = 'no-shared-hours' | 'all-busy';

export type SlotAnswer =
  { kind: 'found'; sessions: readonly Interval[] } | { kind: 'none'; why: NoSlotReason };
