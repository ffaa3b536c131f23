import type { Instant } from '../shared/instant.ts';

/** One person's answer to a question, or that there is none. */
export interface Ballot<Answer extends string> {
  person: string;
  said: { answer: Answer; at: Instant } | undefined;
}

/** Frozen: how many gave which answer. What is not told is left out (L7). */
export interface Tally<Answer extends string> {
  takenAt: Instant;
  told: Readonly<Partial<Record<Answer, number>>>;
  /** How many answered; left out where an answer would follow from it. */
  answered?: number;
}
