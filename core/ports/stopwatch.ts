/** What somebody waits for, so that it matters how long it takes. */
export type TimedWork = 'slot-search' | 'round';

/** Notes how long works take by wall time, those that fail too. Of what they are about it learns nothing. */
export interface Stopwatch {
  time<Answer>(what: TimedWork, work: () => Promise<Answer>): Promise<Answer>;
}
