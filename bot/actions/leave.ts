import { asId, type ProgrammeId } from '#core/shared/ids.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Action } from '../turn.ts';
import { answerWith } from './answer-with.ts';

/** M9: leaving is one's own act, and can be undone by joining again. */
export const makeLeave =
  (deps: Pick<BotUseCases, 'leave'>): Action =>
  async (tap) => {
    const programme = asId<ProgrammeId>(tap.id);
    const result = await deps.leave({ ...tap, programme });
    return answerWith(result, () => Promise.resolve({ kind: 'left', programme }));
  };
