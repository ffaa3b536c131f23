import type { Instant } from '../shared/instant.ts';
import type { Effect } from './effect.ts';

/** X7: at the end of its time an aggregate is looked at, and let go unless something still needs it. */
export const letGoAt = (due: Instant): Effect => ({ key: 'let-go', due, action: { kind: 'let-go' } });
