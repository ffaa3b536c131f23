import type { Instant } from '../shared/instant.ts';
import { accepted, refused, type Result } from '../shared/result.ts';
import { isPaused, type Enrolment, type EnrolmentRefusal } from './enrolment.ts';
import { heard } from './question.ts';

/** Whom a check asks: enrolled, awake and in no pair; who stayed silent before is asked again. */
const isAskable = (enrolment: Enrolment, now: Instant): boolean =>
  enrolment.status === 'enrolled' && !isPaused(enrolment, now) && enrolment.currentPair === undefined;

/** M9: asked once for each check, however often it is done. */
export const askStillIn = (
  enrolment: Enrolment,
  { check, closesAt, now }: { check: number; closesAt: Instant; now: Instant },
): Enrolment =>
  isAskable(enrolment, now) && (enrolment.question?.check ?? 0) < check
    ? { ...enrolment, question: { check, closesAt, reminded: false, state: 'open' } }
    : enrolment;

const isOpen = ({ question }: Enrolment, check: number): boolean =>
  question?.check === check && question.state === 'open';

export const remindStillIn = (enrolment: Enrolment, check: number, now: Instant): Enrolment => {
  const { question } = enrolment;
  if (question === undefined || question.reminded) return enrolment;
  return isOpen(enrolment, check) && isAskable(enrolment, now)
    ? { ...enrolment, question: { ...question, reminded: true } }
    : enrolment;
};

/**
 * Silent is who was told, could answer and did not. Whoever is away, was never reached or has found a peer meanwhile is
 * asked no more. Silence earns no first place (M5).
 */
export const closeStillIn = (
  enrolment: Enrolment,
  { check, couldAnswer, now }: { check: number; couldAnswer: boolean; now: Instant },
): Enrolment => {
  const { question } = enrolment;
  if (question === undefined || !isOpen(enrolment, check)) return enrolment;
  return couldAnswer && isAskable(enrolment, now)
    ? { ...enrolment, question: { ...question, state: 'silent' } }
    : { ...enrolment, question: undefined };
};

/** “I am still in”: also late, for the next round; also for somebody whom nobody has asked. */
export const sayStillIn = (enrolment: Enrolment): Result<Enrolment, EnrolmentRefusal> => {
  if (enrolment.status !== 'enrolled') return refused({ kind: 'not-enrolled' });
  const question = heard(enrolment.question);
  return accepted(question === enrolment.question ? enrolment : { ...enrolment, question });
};
