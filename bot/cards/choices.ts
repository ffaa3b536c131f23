import { message } from '#core/shared/message.ts';
import type { ChoiceSet } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';

/** One choice for each value, worded under `key.<value>`. */
export const choicesOf = (
  words: CardWords,
  key: string,
  values: readonly (string | number)[],
): ChoiceSet['choices'] =>
  values.map((value) => ({ title: words.say(message(`${key}.${value}`)), value: String(value) }));
