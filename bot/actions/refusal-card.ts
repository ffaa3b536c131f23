import type { RefusalKind } from '#core/contract/refusal.ts';
import type { CardView } from '#core/messages/card-view.ts';
import { message } from '#core/shared/message.ts';

export const noLongerPossible: CardView = { kind: 'no-longer-possible' };

/** What is not there and what belongs to somebody else look alike, so that nothing is learnt by tapping (X2, X6). */
const notTheirs: ReadonlySet<RefusalKind> = new Set<RefusalKind>([
  'not-found',
  'not-a-member',
  'not-allowed',
]);

/** Every refusal in a sentence that a person understands: the same as on a screen. */
export const refusalCard = (kind: RefusalKind): CardView =>
  notTheirs.has(kind) ? noLongerPossible : { kind: 'refused', why: message(`problem.${kind}`) };
