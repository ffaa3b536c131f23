import { letGoAt } from '../effects/let-go.ts';
import { projectEffect, type Lifecycle } from '../effects/lifecycle.ts';
import { addDays } from '../shared/instant.ts';
import { supportGoesAt, type SupportRequest } from './support-request.ts';

const answerLastsDays = 14;

/** The asker hears the answer in the chat; it answers their own request, so it is free (C3, W5). */
export const supportLifecycle: Lifecycle<SupportRequest> = {
  nextLookAt: () => undefined,
  consequences: ({ before, after, now }) => {
    if (before === undefined) return [projectEffect(now), letGoAt(supportGoesAt(after))];
    if (after.answer === undefined || before.answer !== undefined) return [projectEffect(now)];
    const messageKey = `support|${after.id}`;
    const action = {
      kind: 'tell' as const,
      person: after.from,
      messageKey,
      class: 'free' as const,
      announcement: { kind: 'support-answer' as const, support: after.id },
      expiresAt: addDays(now, answerLastsDays),
      reportTo: undefined,
    };
    return [projectEffect(now), { key: messageKey, due: now, action }];
  },
};
