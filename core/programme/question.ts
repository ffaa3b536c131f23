import type { Instant } from '../shared/instant.ts';

/**
 * M9: what one person was asked before a round. open → answered, or silent once it has closed; a late answer is an answer.
 * What the answer was shows in the enrolment itself: in, on pause, or gone.
 */
export interface Question {
  /** Counts the programme's checks from 1. */
  check: number;
  closesAt: Instant;
  reminded: boolean;
  state: 'open' | 'answered' | 'silent';
}

/** Whatever somebody does about taking part answers what they were asked. */
export const heard = (question: Question | undefined): Question | undefined =>
  question === undefined || question.state === 'answered' ? question : { ...question, state: 'answered' };

/** In no round until they say a word. */
export const isSilent = ({ question }: { question?: Pick<Question, 'state'> | undefined }): boolean =>
  question?.state === 'silent';
