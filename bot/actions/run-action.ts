import type { CardView } from '#core/messages/card-view.ts';
import { helpCommand } from '../commands/help.ts';
import { makeStatusCommand } from '../commands/status.ts';
import { makeSupportCommand } from '../commands/support.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Action, Command, Turn } from '../turn.ts';
import { makeAccept } from './accept.ts';
import { makeAnswerClosing } from './answer-closing.ts';
import { makeConfirmAgreement } from './confirm-agreement.ts';
import { makeDecline } from './decline.ts';
import { makeLeave } from './leave.ts';
import { makeMet } from './met.ts';
import { makeNotMet } from './not-met.ts';
import { makePauseOne } from './pause.ts';
import { noLongerPossible } from './refusal-card.ts';
import { makeRepairSeries } from './repair-series.ts';
import { makeRepairSession } from './repair-session.ts';
import { makeResumeOne } from './resume.ts';
import { makeSendSupport } from './send-support.ts';
import { makeStillIn } from './still-in.ts';
import { tapData } from './tap-value.ts';
import { makeVote } from './vote.ts';

/** A button that does what typing the word would do. */
const likeTyping =
  (command: Command): Action =>
  (tap) =>
    command({ ...tap, rest: '' });

/** By the verb that a card's button carries. */
export const actionsOf = (useCases: BotUseCases): ReadonlyMap<string, Action> =>
  new Map<string, Action>([
    ['accept', makeAccept(useCases)],
    ['decline', makeDecline(useCases)],
    ['confirm-agreement', makeConfirmAgreement(useCases)],
    ['met', makeMet(useCases)],
    ['not-met', makeNotMet(useCases)],
    ['move-session', makeRepairSession('moveSession')(useCases)],
    ['skip-session', makeRepairSession('skipSession')(useCases)],
    ['keep-session', makeRepairSession('keepSession')(useCases)],
    ['vote', makeVote(useCases)],
    ['renew-series', makeRepairSeries('find-anew')(useCases)],
    ['hand-over-series', makeRepairSeries('hand-over')(useCases)],
    ['keep-series', makeRepairSeries('keep')(useCases)],
    ['answer-closing', makeAnswerClosing(useCases)],
    ['pause', makePauseOne(useCases)],
    ['resume', makeResumeOne(useCases)],
    ['still-in', makeStillIn(useCases)],
    ['leave', makeLeave(useCases)],
    ['support', likeTyping(makeSupportCommand(useCases))],
    ['send-support', makeSendSupport(useCases)],
    ['status', likeTyping(makeStatusCommand(useCases))],
    ['help', likeTyping(helpCommand)],
  ]);

/** Carries out a tap. A verb nobody knows, or data no card of ours carries, changes nothing. */
export const makeRunAction = (useCases: BotUseCases) => {
  const actions = actionsOf(useCases);
  return async (turn: Turn, verb: string, data: unknown): Promise<CardView> => {
    const action = actions.get(verb);
    const read = tapData.safeParse(data);
    if (action === undefined || !read.success) return noLongerPossible;
    const { id, v, ...inputs } = read.data;
    return action({ ...turn, id, v, inputs });
  };
};
