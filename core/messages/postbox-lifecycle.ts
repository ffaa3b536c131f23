import type { Lifecycle } from '../effects/lifecycle.ts';
import type { Postbox } from './postbox.ts';

/** What to send next is decided with the budget and the quiet hours of the person, in `deliver-post`. */
export const postboxLifecycle: Lifecycle<Postbox> = {
  nextLookAt: (postbox) =>
    postbox.waiting.length + postbox.corrections.length === 0 && postbox.erasing !== true
      ? undefined
      : postbox.lookAgainAt,
  consequences: () => [],
};
