import { z } from 'zod';
import { closingBody, type ClosingBody } from '#core/contract/participant.ts';
import type { CardView } from '#core/messages/card-view.ts';
import { asId } from '#core/shared/ids.ts';
import { message } from '#core/shared/message.ts';
import { skillOfInput } from '../cards/closing-inputs.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Action, Tap } from '../turn.ts';
import { answerWith, cardNow } from './answer-with.ts';
import { leftAlone, numberInput } from './optional-input.ts';
import { noLongerPossible } from './refusal-card.ts';

type Deps = Pick<BotUseCases, 'answerClosing' | 'cardFor'>;

const answers = z.object({
  ratings: z.array(
    z.object({
      skill: closingBody.shape.ratings.element.shape.skill,
      after: numberInput(closingBody.shape.ratings.element.shape.after),
      then: numberInput(closingBody.shape.ratings.element.shape.then),
    }),
  ),
  recommend: numberInput(closingBody.shape.recommend),
  mindset: numberInput(closingBody.shape.mindset),
  comment: z.preprocess(leftAlone, closingBody.shape.comment),
});

/** Skills for which both ratings came; a rating without the other compares with nothing. */
const ratingsIn = (inputs: Tap['inputs']): unknown[] =>
  Object.keys(inputs).flatMap((input) => {
    const skill = skillOfInput('after', input);
    const then = skill === undefined ? undefined : inputs[`then:${skill}`];
    return then === undefined ? [] : [{ skill, after: inputs[input], then }];
  });

const bodyFrom = (inputs: Tap['inputs']): ClosingBody | undefined => {
  const { recommend, mindset } = inputs;
  const comment = typeof inputs['comment'] === 'string' ? inputs['comment'].trim() : inputs['comment'];
  const read = answers.safeParse({ ratings: ratingsIn(inputs), recommend, mindset, comment });
  if (!read.success) return undefined;
  const body = closingBody.safeParse(read.data);
  return body.success ? body.data : undefined;
};

const recommendationMissing: CardView = { kind: 'refused', why: message('card.closing.recommend-missing') };

/** C2, L2: what is not a possible answer is not counted, and nothing of it. */
export const makeAnswerClosing =
  (deps: Deps): Action =>
  async (tap) => {
    if (leftAlone(tap.inputs['recommend']) === undefined) return recommendationMissing;
    const body = bodyFrom(tap.inputs);
    if (body === undefined) return noLongerPossible;
    const result = await deps.answerClosing({ ...tap, pair: tap.id, body });
    return answerWith(result, () => cardNow(deps, tap, { kind: 'closing', pair: asId(tap.id) }));
  };
