import { localeOf } from '#core/people/person.ts';
import type { Clock } from '#core/ports/clock.ts';
import { PermissionRefused } from '#core/ports/permission-refused.ts';
import type { Ports } from '#core/ports/ports.ts';
import { message } from '#core/shared/message.ts';
import { makeNoteActivity } from '#core/use-cases/people/note-activity.ts';
import { makeRunAction } from '../actions/run-action.ts';
import { tapValue } from '../actions/tap-value.ts';
import type { CardOf } from '../cards/card-of.ts';
import { makeRunCommand } from '../commands/run-command.ts';
import { makeRunQuery } from '../queries/run-query.ts';
import type { Activity } from './activity.ts';
import { addressedIn, servedTenant, type Addressed } from './addressed.ts';
import { cardAnswer, errorAnswer, messageAnswer, queryAnswer, taken, type BotAnswer } from './bot-answer.ts';
import { makeNotePresence } from './note-presence.ts';
import { turnOf } from './turn-of.ts';
import { typingWhile } from './typing-while.ts';
import { makeUseCases } from './make-use-cases.ts';

export interface ActivityConfig {
  allowedTenants: readonly string[];
  ports: Ports;
  clock: Clock;
  cardOf: CardOf;
  /** Told of every fault; never of who it befell. */
  report: (fault: unknown) => void;
}

/** Trying again does not help where something has not been allowed (X1). */
const wordsFor = (fault: unknown): string =>
  fault instanceof PermissionRefused ? 'problem.directory-closed' : 'card.fault';

const cardAction = 'adaptiveCard/action';
const query = 'composeExtension/query';

/** What Binôme does with an activity that the channel has really sent. */
export const makeAnswerActivity = ({ allowedTenants, ports, clock, cardOf, report }: ActivityConfig) => {
  const useCases = makeUseCases(ports);
  const runAction = makeRunAction(useCases);
  const runCommand = makeRunCommand(useCases);
  const runQuery = makeRunQuery({ wording: ports.wording, cardOf });
  const notePresence = makeNotePresence(ports);
  const noteActivity = makeNoteActivity(ports);
  const say = (activity: Activity, key: string): string =>
    ports.wording.say(localeOf(activity.locale ?? undefined), message(key));

  /** In whatever chat somebody writes: nothing is read or kept of anybody, so the language is that of their Teams (X6). */
  const queried = (activity: Activity): BotAnswer =>
    queryAnswer(
      servedTenant(activity, allowedTenants) === undefined
        ? { kind: 'hint', text: say(activity, 'card.conversation-prompt.not-here') }
        : runQuery(activity.value, localeOf(activity.locale ?? undefined)),
    );

  const tapped = async (activity: Activity, who: Addressed): Promise<BotAnswer> => {
    const read = tapValue.safeParse(activity.value);
    if (!read.success) return errorAnswer(400, say(activity, 'problem.bad-request'));
    const { turn, reader } = await turnOf({ ...ports, clock }, activity, who);
    const { verb, data } = read.data.action;
    const card = await runAction(turn, verb, data);
    await noteActivity(turn).catch(report);
    return cardAnswer(cardOf(card, reader));
  };

  /** A fault must not leave the person with a spinner: the card stays, with a word beside it. */
  const invoked = async (activity: Activity, who: Addressed | undefined): Promise<BotAnswer> => {
    if (activity.name === query) return queried(activity);
    if (activity.name !== cardAction) return { status: 501 };
    if (who === undefined) return messageAnswer(say(activity, 'card.only-personal'));
    try {
      return await tapped(activity, who);
    } catch (fault) {
      report(fault);
      return errorAnswer(500, say(activity, wordsFor(fault)));
    }
  };

  const answered = async (activity: Activity, who: Addressed) => {
    const { turn, reader } = await turnOf({ ...ports, clock }, activity, who);
    const card = await runCommand(turn, activity.text ?? '');
    await noteActivity(turn).catch(report);
    return { card, reader };
  };

  const told = async (activity: Activity, who: Addressed): Promise<BotAnswer> => {
    await notePresence(activity, who, await clock.now());
    if (activity.type !== 'message') return taken;
    const { card, reader } = await typingWhile(
      () => ports.bot.showTyping(who.reference),
      () => answered(activity, who),
    );
    await ports.bot.send(who.reference, card, reader);
    return taken;
  };

  return async (activity: Activity): Promise<BotAnswer> => {
    const who = addressedIn(activity, allowedTenants);
    if (activity.type === 'invoke') return invoked(activity, who);
    return who === undefined ? taken : told(activity, who);
  };
};
