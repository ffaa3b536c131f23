import type { Effect } from '../effects/effect.ts';
import type { Lifecycle } from '../effects/lifecycle.ts';
import type { WatchedMailbox } from './watched-mailbox.ts';

export const mailboxLifecycle: Lifecycle<WatchedMailbox> = {
  nextLookAt: () => undefined,
  consequences: ({ before, after, now }) => {
    const { turn, heard } = after;
    const effects: Effect[] = [];
    if (turn.due !== undefined && turn.number !== before?.turn.number)
      effects.push({
        key: `tend|${turn.number}`,
        due: turn.due,
        action: { kind: 'tend-mailbox', turn: turn.number },
      });
    if (heard.isOpen && heard.number !== before?.heard.number)
      effects.push({
        key: `look|${heard.number}`,
        due: now,
        action: { kind: 'look-at-mailbox', heard: heard.number },
      });
    return effects;
  },
};
