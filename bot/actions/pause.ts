import { asId } from '#core/shared/ids.ts';
import { pauseProgramme } from '../commands/pause-programme.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Action } from '../turn.ts';
import { longestPauseWeeks } from '../commands/pause.ts';
import { noLongerPossible } from './refusal-card.ts';

/** P7: the version on the card is the number of weeks. */
export const makePauseOne =
  (deps: Pick<BotUseCases, 'pause'>): Action =>
  (tap) =>
    tap.v < 1 || tap.v > longestPauseWeeks
      ? Promise.resolve(noLongerPossible)
      : pauseProgramme(deps, tap, { programme: asId(tap.id), weeks: tap.v });
