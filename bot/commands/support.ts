import type { Participation } from '#core/use-cases/enrolments/list-my-programmes.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Command } from '../turn.ts';
import { askCoordinator } from './ask-coordinator.ts';
import { choicesOf } from './choices.ts';

/** The only programme, or the only one with a peer; undefined where the person has to say which. */
const meant = (programmes: readonly Participation[]): Participation | undefined => {
  const paired = programmes.filter(({ pair }) => pair !== undefined);
  if (paired.length === 1) return paired[0];
  return programmes.length === 1 ? programmes[0] : undefined;
};

/** W5: alone it explains and asks in a form; with a text it asks. */
export const makeSupportCommand =
  (deps: Pick<BotUseCases, 'listMyProgrammes' | 'askForSupport' | 'readStatus'>): Command =>
  async (said) => {
    const programmes = await deps.listMyProgrammes(said);
    if (programmes.length === 0) return deps.readStatus(said);
    const about = meant(programmes);
    return about === undefined || said.rest.trim() === ''
      ? { kind: 'ask-support', programmes: choicesOf(programmes) }
      : askCoordinator(deps, said, { about, text: said.rest });
  };
