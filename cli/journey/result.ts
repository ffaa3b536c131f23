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
  growth: { n: number; meanChange: number; ci95: readonly [number, number]; hedgesG: number };
  graphCalls: number;
  botMessages: number;
  wallSeconds: number;
}

export interface JourneySettings {
  company: string;
  seed: number;
  weeks: number;
}

/** One line of the story: programme time and what happened. */
export type Tell = (line: string) => void;
