import type { Wording } from '#core/ports/wording.ts';
import { message, type Locale, type Message } from '#core/shared/message.ts';
import { once } from '#core/shared/once.ts';
import { promptStages, suggestedPrompts, type PromptStage } from '#core/worksheets/conversation-prompts.ts';
import { folded } from '../folded.ts';

/** A prompt, and the language it was found in. */
export interface FoundPrompt {
  stage: PromptStage;
  prompt: Message;
  locale: Locale;
}

const longestSearch = 100;

const wordsIn = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export const nameOfStage = (stage: PromptStage): Message =>
  message(`card.conversation-prompt.stage.${stage}`);

/**
 * W2: the suggested prompts in which every word somebody typed begins a word. Those of a programme and those about goals
 * stay with the people they belong to.
 */
export const makeFindPrompts = (wording: Wording) => {
  const all = promptStages.flatMap((stage) => suggestedPrompts(stage).map((prompt) => ({ stage, prompt })));
  const inLanguage = (locale: Locale) =>
    all.map(({ stage, prompt }): FoundPrompt & { words: string[] } => ({
      stage,
      prompt,
      locale,
      words: wordsIn(`${wording.say(locale, prompt)} ${wording.say(locale, nameOfStage(stage))}`),
    }));
  const known: Readonly<Record<Locale, () => ReturnType<typeof inLanguage>>> = {
    en: once(() => inLanguage('en')),
    fr: once(() => inLanguage('fr')),
  };

  const matching = (locale: Locale, typed: readonly string[]): FoundPrompt[] =>
    known[locale]()
      .filter(({ words }) => typed.every((one) => words.some((word) => word.startsWith(one))))
      .map(({ stage, prompt }) => ({ stage, prompt, locale }));

  /** In the reader's language first; what only the other language says comes after, to write to somebody who speaks it. */
  return (typed: string, reader: Locale): FoundPrompt[] => {
    const searched = wordsIn(typed.slice(0, longestSearch));
    const mine = matching(reader, searched);
    const alreadyFound = new Set(mine.map(({ prompt }) => prompt.key));
    const others = matching(reader === 'en' ? 'fr' : 'en', searched);
    return [...mine, ...others.filter(({ prompt }) => !alreadyFound.has(prompt.key))];
  };
};
