import type { Wording } from '#core/ports/wording.ts';
import { message, type Locale } from '#core/shared/message.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import type { CardOf } from '../cards/card-of.ts';
import { makeFindPrompts, nameOfStage, type FoundPrompt } from './find-prompts.ts';
import { pageOf, queryValue, typedInto } from './query-value.ts';

/** What can be searched from the box a message is written in: each by its id in the manifest, with what one types into. */
export const queries = { conversationPrompts: { parameter: 'words' } } as const;

/** One line of the list, and the card it puts into the message. */
export interface Shareable {
  title: string;
  text: string;
  card: AdaptiveCard;
}

export type QueryAnswer = { kind: 'found'; page: readonly Shareable[] } | { kind: 'hint'; text: string };

const isKnown = (commandId: string): boolean => Object.hasOwn(queries, commandId);

/** W2: somebody may be writing to anyone, so what is found is the same for all and names nobody. */
export const makeRunQuery = ({ wording, cardOf }: { wording: Wording; cardOf: CardOf }) => {
  const findPrompts = makeFindPrompts(wording);

  const shareable = ({ stage, prompt, locale }: FoundPrompt): Shareable => ({
    title: wording.say(locale, prompt),
    text: wording.say(locale, nameOfStage(stage)),
    card: cardOf({ kind: 'conversation-prompt', stage, prompt }, { locale, timeZone: 'UTC' }),
  });
  const hint = (locale: Locale, key: string): QueryAnswer => ({
    kind: 'hint',
    text: wording.say(locale, message(key)),
  });

  return (value: unknown, reader: Locale): QueryAnswer => {
    const read = queryValue.safeParse(value);
    if (!read.success || !isKnown(read.data.commandId)) return hint(reader, 'problem.bad-request');
    const found = findPrompts(typedInto(queries.conversationPrompts.parameter, read.data), reader);
    if (found.length === 0) return hint(reader, 'card.conversation-prompt.none');
    return { kind: 'found', page: pageOf(found, read.data).map(shareable) };
  };
};
