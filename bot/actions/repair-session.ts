import { asId } from '#core/shared/ids.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Action } from '../turn.ts';
import { answerWith, cardNow } from './answer-with.ts';

type Deps = Pick<BotUseCases, 'moveSession' | 'skipSession' | 'keepSession' | 'cardFor'>;

/** S3: what is done about one session; the version on the card is its number. */
export const makeRepairSession =
  (how: 'moveSession' | 'skipSession' | 'keepSession') =>
  (deps: Deps): Action =>
  async (tap) =>
    answerWith(await deps[how]({ ...tap, pair: tap.id, number: tap.v }), () =>
      cardNow(deps, tap, { kind: 'repair-session', pair: asId(tap.id), session: tap.v }),
    );
