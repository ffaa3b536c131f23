import { projectEffect, type Lifecycle } from '../effects/lifecycle.ts';
import { addDays } from '../shared/instant.ts';
import { choosingDays } from './round.ts';
import type { Shortlist } from './shortlist.ts';

/** Told once, when it is there; the time to answer is kept by the round. */
export const shortlistLifecycle: Lifecycle<Shortlist> = {
  nextLookAt: () => undefined,
  consequences: ({ before, after, now }) => {
    if (before !== undefined) return [projectEffect(now)];
    const messageKey = `shortlist|${after.id}`;
    const action = {
      kind: 'tell' as const,
      person: after.person,
      messageKey,
      class: 'nudge' as const,
      announcement: { kind: 'shortlist' as const, shortlist: after.id },
      expiresAt: addDays(now, choosingDays),
      reportTo: undefined,
    };
    return [projectEffect(now), { key: messageKey, due: now, action }];
  },
};
