import type { CardView } from '#core/messages/card-view.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Command, Turn } from '../turn.ts';
import { commandIn, type CommandName } from './command-in.ts';
import { helpCommand } from './help.ts';
import { makePauseCommand } from './pause.ts';
import { makeResumeCommand } from './resume.ts';
import { makeStatusCommand } from './status.ts';
import { makeSupportCommand } from './support.ts';

const notUnderstood: CardView = { kind: 'not-understood' };

/** C5: every message gets an answer with a possible next action. */
export const makeRunCommand = (useCases: BotUseCases) => {
  const commands: Readonly<Record<CommandName, Command>> = {
    help: helpCommand,
    status: makeStatusCommand(useCases),
    pause: makePauseCommand(useCases),
    resume: makeResumeCommand(useCases),
    support: makeSupportCommand(useCases),
  };
  return async (turn: Turn, text: string): Promise<CardView> => {
    const typed = commandIn(text);
    return typed === undefined ? notUnderstood : commands[typed.name]({ ...turn, rest: typed.rest });
  };
};
