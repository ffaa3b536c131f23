import type { Instant } from '../shared/instant.ts';
import { addDays } from '../shared/instant.ts';
import type { PairId, PersonId, ProgrammeId, SupportRequestId } from '../shared/ids.ts';
import { keptDays } from '../privacy/kept-days.ts';
import { accepted, refused, type Result } from '../shared/result.ts';

/** W5: goes to a named coordinator with a promised date; the partner never sees it. */
export interface SupportRequest {
  id: SupportRequestId;
  programme: ProgrammeId;
  pair: PairId | undefined;
  from: PersonId;
  /** Who promised to answer. */
  to: PersonId;
  /** 1…1,000 characters */
  text: string;
  askedAt: Instant;
  /** The date promised to the asker. */
  replyBy: Instant;
  answer: { text: string; by: PersonId; at: Instant } | undefined;
}

export const replyDays = 3;

/** When it goes, answered or not (X7). */
export const supportGoesAt = ({ askedAt }: SupportRequest): Instant => addDays(askedAt, keptDays.support);

export const askForSupport = (input: Omit<SupportRequest, 'replyBy' | 'answer'>): SupportRequest => ({
  ...input,
  replyBy: addDays(input.askedAt, replyDays),
  answer: undefined,
});

export const answerSupport = (
  request: SupportRequest,
  answer: { text: string; by: PersonId; at: Instant },
): Result<SupportRequest, { kind: 'already-answered' }> =>
  request.answer === undefined ? accepted({ ...request, answer }) : refused({ kind: 'already-answered' });
