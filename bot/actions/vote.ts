import { z } from 'zod';
import { instantText } from '#core/contract/texts.ts';
import { asId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Action } from '../turn.ts';
import { answerWith, cardNow } from './answer-with.ts';
import { noLongerPossible } from './refusal-card.ts';

type Deps = Pick<BotUseCases, 'voteOnTimes' | 'cardFor'>;

const mostTimes = 12;

/** What is ticked comes as one text, with commas between; nothing ticked as an empty one. */
const ticked = z
  .string()
  .max(mostTimes * 30)
  .transform((text) => text.split(',').filter((one) => one !== ''))
  .pipe(z.array(instantText).max(mostTimes));

/** S4: the version on the card is the number of the vote. */
export const makeVote =
  (deps: Deps): Action =>
  async (tap) => {
    const suits = ticked.safeParse(tap.inputs['suits'] ?? '');
    if (!suits.success) return noLongerPossible;
    const result = await deps.voteOnTimes({
      ...tap,
      pair: tap.id,
      vote: tap.v,
      suits: suits.data.map(instant),
    });
    return answerWith(result, () =>
      cardNow(deps, tap, { kind: 'session-vote', pair: asId(tap.id), vote: tap.v }),
    );
  };
