import { letGoAt } from '../effects/let-go.ts';
import { projectEffect, type Lifecycle } from '../effects/lifecycle.ts';
import { addDays } from '../shared/instant.ts';
import { nominationGoesAt, textGoesAt, withoutText, type Nomination } from './nomination.ts';

const invitationLastsDays = 21;

/** The employee is told, whatever they are to the programme; the words go after 30 days (N1, X7). */
export const nominationLifecycle = {
  advance: (nomination, now) =>
    nomination.why !== undefined && now >= textGoesAt(nomination) ? withoutText(nomination) : nomination,
  nextLookAt: (nomination) => (nomination.why === undefined ? undefined : textGoesAt(nomination)),
  consequences: ({ before, after, now }) => {
    if (before !== undefined) return [];
    const messageKey = `${after.programme}|nomination|${after.manager}`;
    const action = {
      kind: 'tell' as const,
      person: after.employee,
      messageKey,
      class: 'nudge' as const,
      announcement: { kind: 'nomination' as const, nomination: after.id },
      expiresAt: addDays(now, invitationLastsDays),
      reportTo: undefined,
    };
    return [projectEffect(now), { key: messageKey, due: now, action }, letGoAt(nominationGoesAt(after))];
  },
} satisfies Lifecycle<Nomination>;
