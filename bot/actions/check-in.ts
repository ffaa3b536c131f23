import { z } from 'zod';
import { checkInBody, wayFoundBody } from '#core/contract/participant.ts';
import type { CardView } from '#core/messages/card-view.ts';
import { asId } from '#core/shared/ids.ts';
import { message } from '#core/shared/message.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Action } from '../turn.ts';
import { answerWith, cardNow } from './answer-with.ts';
import { leftAlone, numberInput } from './optional-input.ts';
import { noLongerPossible, refusalCard } from './refusal-card.ts';

type Deps = Pick<BotUseCases, 'answerCheckIn' | 'sayWayFound' | 'cardFor'>;

const inputs = z.object({
  why: z.preprocess(leftAlone, checkInBody.shape.why),
  useful: numberInput(checkInBody.shape.useful),
  found: z.preprocess(leftAlone, wayFoundBody.shape.found.optional()),
});

/** What they said of the session is kept; of the way of pairing it is too late to say anything. */
const tooLateForWay: CardView = { kind: 'refused', why: message('card.check-in.way.too-late') };

/** C1: whether they met; the version on the card is the number of the session. M7: the first one also asks of the way. */
export const makeCheckIn =
  (met: boolean) =>
  (deps: Deps): Action =>
  async (tap) => {
    const read = inputs.safeParse(tap.inputs);
    if (!read.success) return noLongerPossible;
    const { found, useful, why } = read.data;
    const body = { met, ...(met ? { useful } : { why }) };
    const result = await deps.answerCheckIn({ ...tap, pair: tap.id, number: tap.v, body });
    if (result.ok && found !== undefined) {
      const said = await deps.sayWayFound({ ...tap, pair: tap.id, found });
      if (!said.ok)
        return said.refusal.kind === 'pair-ended' ? tooLateForWay : refusalCard(said.refusal.kind);
    }
    return answerWith(result, () =>
      cardNow(deps, tap, { kind: 'check-in', pair: asId(tap.id), session: tap.v }),
    );
  };
