import type { MeetingLimits, MeetingWishes, WorkingHours } from '../people/profile.ts';
import type { Instant, Interval } from '../shared/instant.ts';

/** Where somebody is from a moment on: somebody who travels, or moves in the middle of a series, has several. */
export interface Whereabouts {
  from: Instant;
  /** IANA. */
  timeZone: string;
  workingHours: WorkingHours;
}

/** What is known of one person's time. */
export interface PersonTime {
  busy: readonly Interval[];
  workingHours: WorkingHours;
  /** IANA. */
  timeZone: string;
  /** In the order of time; before the first of them, the hours and zone above. */
  later?: readonly Whereabouts[];
  /** Local dates without work, as `2026-07-14`: public holidays and time off. */
  daysOff?: readonly string[];
  /** Minutes kept free before and after each appointment. */
  bufferMinutes?: number;
  wishes?: MeetingWishes;
  /** Looked at only when there is no slot within everybody's hours. */
  limits?: MeetingLimits;
  /** They are known to have none: no invitation reaches their calendar. */
  mailbox?: false;
}

/** How sessions follow each other; monthly on the same weekday of the month: the first to fourth, or the last. */
export const cadences = ['weekly', 'every-two-weeks', 'monthly'] as const;
export type Cadence = (typeof cadences)[number];

export interface SlotSearch {
  people: readonly PersonTime[];
  /** IANA zone in which the local time stays the same; the series is anchored there. */
  organiserZone: string;
  /** Sessions to find: 1…26. */
  sessions: number;
  cadence: Cadence;
  durationMinutes: number;
  /** The first session begins at or after this … */
  earliest: Instant;
  /** … and before this. */
  latest: Instant;
  /** The programme's own breaks. */
  breaks?: readonly Interval[];
}

/** Outside somebody's hours, within their limits: before or after them. */
export interface OutsideHours {
  /** As the people are counted in the search. */
  person: number;
  side: 'early' | 'late';
}

/**
 * `regular` at the hour of the series; `moved` to another one in the same week; `in-turn` at the other hour of a series whose
 * sessions are outside the hours of one and then of another.
 */
export interface SlotSession extends Interval {
  kind: 'regular' | 'moved' | 'in-turn';
  /** The start that the series would give it: where it is elsewhere, what is moved. */
  planned: Instant;
  /** Whose hours it is outside of; not there when it is within everybody's. */
  outside?: readonly OutsideHours[];
}

export interface RankedSlot {
  /** As many as were asked for, in order; the first is regular. */
  sessions: readonly SlotSession[];
  /** Starts that the series would have in a break, or in weeks without any time to meet: it goes on for so many longer. */
  skipped: readonly Instant[];
  /**
   * Smaller is better, and the first that differs decides: 0 within everybody's hours, 1 outside them in turn, 2 outside those of
   * some; exceptions, a week without any time counting for two; how often somebody is outside their hours; how unwelcome it is to
   * whoever has it worst (in turn: summed over the sessions), and the weeks of waiting; the same summed over the sessions; summed
   * over everyone; whether it begins at an odd quarter; when it begins.
   */
  cost: readonly number[];
}

/** Why there is no slot: two different things to change. */
export type NoSlotReason = 'no-shared-hours' | 'all-busy';

export type SlotAnswer =
  { kind: 'found'; best: RankedSlot; others: readonly RankedSlot[] } | { kind: 'none'; why: NoSlotReason };
