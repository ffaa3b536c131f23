import { z } from 'zod';
import { checkInBody } from '#core/contract/participant.ts';
import { asId } from '#core/shared/ids.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Action } from '../turn.ts';
import { answerWith, cardNow } from './answer-with.ts';
import { leftAlone, numberInput } from './optional-input.ts';
import { noLongerPossible } from './refusal-card.ts';

type Deps = Pick<BotUseCases, 'answerCheckIn' | 'cardFor'>;

const inputs = z.object({
  why: z.preprocess(leftAlone, checkInBody.shape.why),
  useful: numberInput(checkInBody.shape.useful),
});

/** C1: whether they met; the version on the card is the number of the session. */
export const makeCheckIn =
  (met: boolean) =>
  (deps: Deps): Action =>
  async (tap) => {
    const read = inputs.safeParse(tap.inputs);
    if (!read.success) return noLongerPossible;
    const body = { met, ...(met ? { useful: read.data.useful } : { why: read.data.why }) };
    const result = await deps.answerCheckIn({ ...tap, pair: tap.id, number: tap.v, body });
    return answerWith(result, () =>
      cardNow(deps, tap, { kind: 'check-in', pair: asId(tap.id), session: tap.v }),
    );
  };
