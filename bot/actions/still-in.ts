import { asId, type ProgrammeId } from '#core/shared/ids.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Action } from '../turn.ts';
import { answerWith, cardNow } from './answer-with.ts';

/** M9: also on a card of long ago; whatever somebody is asked now is answered with it. */
export const makeStillIn =
  (deps: Pick<BotUseCases, 'sayStillIn' | 'cardFor'>): Action =>
  async (tap) => {
    const programme = asId<ProgrammeId>(tap.id);
    const result = await deps.sayStillIn({ ...tap, programme });
    return answerWith(result, () => cardNow(deps, tap, { kind: 'still-in', programme }));
  };
