/** What a journey ends with. Events, series and messages are counted in the tenant, not in the app. */
export interface JourneyResult {
  people: number;
  enrolled: number;
  pairs: number;
  trios: number;
  unmatched: number;
  introducedBoth: number;
  notReachable: number;
  accepted: number;
  declined: number;
  firstSessions: number;
  seriesBooked: number;
  sessionsPlanned: number;
  sessionsHeld: number;
  checkInsSent: number;
  checkInsAnswered: number;
  nominations: number;
  supportRequests: number;
  /** Sessions that an organiser moved or called off in Outlook, that somebody declined there, or put something else over. */
  moved: number;
  cancelled: number;
  declinedSessions: number;
  appointments: number;
  /** Whole series that an organiser deleted. */
  seriesDeleted: number;
  /** Disturbed sessions and series about which somebody did something. */
  repaired: number;
  /** Pairs whose sessions lie on both sides of a change of clocks where a member lives; and of a public holiday. */
  acrossClockChange: number;
  acrossHoliday: number;
  /** Sessions on a public holiday of a member. */
  onHoliday: number;
  /** Sessions compared between calendars and pages, once for each member, and where the two do not agree. */
  compared: number;
  differences: readonly string[];
  growth: { n: number; meanChange: number; ci95: readonly [number, number]; hedgesG: number };
  graphCalls: number;
  botMessages: number;
  wallSeconds: number;
}

export interface JourneySettings {
  company: string;
  seed: number;
  weeks: number;
  /** Where programme time begins; by seed unless told. ISO 8601. */
  startsAt?: string;
}

/** One line of the story: programme time and what happened. */
export type Tell = (line: string) => void;
