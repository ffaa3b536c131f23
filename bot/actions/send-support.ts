import { z } from 'zod';
import { ownId } from '#core/contract/texts.ts';
import { makeSupportCommand } from '../commands/support.ts';
import { askCoordinator } from '../commands/ask-coordinator.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Action } from '../turn.ts';
import { leftAlone } from './optional-input.ts';
import { noLongerPossible } from './refusal-card.ts';

type Deps = Pick<BotUseCases, 'askForSupport' | 'listMyProgrammes' | 'readStatus'>;

const inputs = z.object({
  text: z.string().max(10_000),
  programme: z.preprocess(leftAlone, ownId.optional()),
});

/** W5: the form of the card, with the programme where there is a choice. */
export const makeSendSupport =
  (deps: Deps): Action =>
  async (tap) => {
    const read = inputs.safeParse(tap.inputs);
    if (!read.success) return noLongerPossible;
    const { text, programme } = read.data;
    if (programme === undefined) return makeSupportCommand(deps)({ ...tap, rest: text });
    const chosen = (await deps.listMyProgrammes(tap)).find((one) => one.programme === programme);
    return chosen === undefined ? noLongerPossible : askCoordinator(deps, tap, { about: chosen, text });
  };
