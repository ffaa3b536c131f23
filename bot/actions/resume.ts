import { asId } from '#core/shared/ids.ts';
import type { CardView } from '#core/messages/card-view.ts';
import { makeResumeCommand } from '../commands/resume.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Action } from '../turn.ts';
import { answerWith } from './answer-with.ts';

const resumed: CardView = { kind: 'resumed' };

/** P7: of one programme, or of whatever is on pause. */
export const makeResumeOne =
  (deps: Pick<BotUseCases, 'resume' | 'listMyProgrammes' | 'readStatus'>): Action =>
  async (tap) => {
    if (tap.id === 'me') return makeResumeCommand(deps)({ ...tap, rest: '' });
    const result = await deps.resume({ ...tap, programme: asId(tap.id) });
    return answerWith(result, () => Promise.resolve(resumed));
  };
