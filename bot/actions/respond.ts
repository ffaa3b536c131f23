import { asId } from '#core/shared/ids.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Action } from '../turn.ts';
import { cardNow } from './answer-with.ts';
import { refusalCard } from './refusal-card.ts';

type Deps = Pick<BotUseCases, 'respond' | 'cardFor'>;

/** I3. A late tap shows what has become of the introduction; while the card would still ask, it says that it is over. */
export const makeRespondWith =
  (answer: 'accepted' | 'declined') =>
  (deps: Deps): Action =>
  async (tap) => {
    const result = await deps.respond({ ...tap, pair: tap.id, answer });
    if (!result.ok && result.refusal.kind !== 'introduction-over') return refusalCard(result.refusal.kind);
    const card = await cardNow(deps, tap, { kind: 'meet-your-peer', pair: asId(tap.id) });
    return !result.ok && card.kind === 'meet-your-peer' ? refusalCard(result.refusal.kind) : card;
  };
