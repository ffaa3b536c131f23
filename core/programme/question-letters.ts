import type { Effect } from '../effects/effect.ts';
import { addDays, type Instant } from '../shared/instant.ts';
import type { ProgrammeId } from '../shared/ids.ts';
import type { Enrolment } from './enrolment.ts';

const goneWithoutLastsDays = 7;

export type QuestionLetter = 'asked' | 'reminder' | 'gone-without';

/** Names of what is written to somebody for one check. */
export const questionKey = (programme: ProgrammeId, check: number, letter: QuestionLetter): string =>
  `${programme}|still-in|${check}|${letter}`;

const tell = (
  { programme, person }: Enrolment,
  { messageKey, now, expiresAt }: { messageKey: string; now: Instant; expiresAt: Instant },
): Effect => ({
  key: messageKey,
  due: now,
  action: {
    kind: 'tell',
    person,
    class: 'nudge',
    reportTo: undefined,
    messageKey,
    announcement: { kind: 'still-in', programme },
    expiresAt,
  },
});

/** An answer shows on every card that asked for it. */
const showAnswered = ({ programme, person }: Enrolment, check: number, now: Instant): Effect[] =>
  (['asked', 'reminder', 'gone-without'] as const).map((letter) => {
    const messageKey = questionKey(programme, check, letter);
    const announcement = { kind: 'still-in' as const, programme };
    return {
      key: `correct|${messageKey}`,
      due: now,
      action: { kind: 'correct', person, messageKey, announcement },
    };
  });

/** M9: the question, one reminder, and the kind word to those the round goes without. */
export const questionLetters = ({
  before,
  after,
  now,
}: {
  before: Enrolment | undefined;
  after: Enrolment;
  now: Instant;
}): Effect[] => {
  const { question, programme } = after;
  const known = before?.question;
  if (question === undefined || question === known) return [];
  const { check, closesAt, state, reminded } = question;
  const keyOf = (letter: QuestionLetter) => questionKey(programme, check, letter);
  if (state === 'answered') return known?.state === state ? [] : showAnswered(after, check, now);
  if (state === 'silent') {
    const expiresAt = addDays(now, goneWithoutLastsDays);
    return known?.state === state ? [] : [tell(after, { messageKey: keyOf('gone-without'), now, expiresAt })];
  }
  return [tell(after, { messageKey: keyOf(reminded ? 'reminder' : 'asked'), now, expiresAt: closesAt })];
};
