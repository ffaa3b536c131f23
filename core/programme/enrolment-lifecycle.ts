import type { Effect } from '../effects/effect.ts';
import { projectEffect, type Lifecycle } from '../effects/lifecycle.ts';
import { addDays } from '../shared/instant.ts';
import type { Enrolment } from './enrolment.ts';
import { questionLetters } from './question-letters.ts';

const invitationLastsDays = 21;
const leftOutLastsDays = 4;

const tell = (
  enrolment: Enrolment,
  told: Pick<Extract<Effect['action'], { kind: 'tell' }>, 'messageKey' | 'announcement' | 'expiresAt'>,
) => ({
  kind: 'tell' as const,
  person: enrolment.person,
  class: 'nudge' as const,
  reportTo: undefined,
  ...told,
});

const invitation = ({
  before,
  after,
  now,
}: {
  before: Enrolment | undefined;
  after: Enrolment;
  now: Effect['due'];
}): Effect[] => {
  if (before !== undefined || after.status !== 'invited' || after.invitedBy !== 'coordinator') return [];
  const messageKey = `${after.programme}|invitation`;
  const announcement = { kind: 'invitation' as const, programme: after.programme };
  const action = tell(after, { messageKey, announcement, expiresAt: addDays(now, invitationLastsDays) });
  return [{ key: messageKey, due: now, action }];
};

/** Told once in a row: weekly small rounds that find nobody stay silent (M5). */
const leftOut = ({
  before,
  after,
  now,
}: {
  before: Enrolment | undefined;
  after: Enrolment;
  now: Effect['due'];
}): Effect[] => {
  if (after.lastLeftOut === undefined || after.leftOutTimes !== 1 || before?.leftOutTimes === 1) return [];
  const { round, reason } = after.lastLeftOut;
  const messageKey = `${after.programme}|left-out|${round}`;
  const announcement = { kind: 'left-out' as const, programme: after.programme, reason };
  const action = tell(after, { messageKey, announcement, expiresAt: addDays(now, leftOutLastsDays) });
  return [{ key: messageKey, due: now, action }];
};

/** A pause ends by being over: nothing has to be done at its end (P7). */
export const enrolmentLifecycle: Lifecycle<Enrolment> = {
  nextLookAt: () => undefined,
  consequences: ({ before, after, now }) => [
    projectEffect(now),
    ...invitation({ before, after, now }),
    ...leftOut({ before, after, now }),
    ...questionLetters({ before, after, now }),
  ],
};
