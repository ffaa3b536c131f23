import type { Locale } from '#core/shared/message.ts';
import { once } from '#core/shared/once.ts';
import { makeSpeaker, type NameOf, type Say } from './speaker.ts';
import { words } from './words.ts';

/** Says every text there is, in both languages; each is learnt when it is first spoken, so that none delays a start. */
export const makeSay = (nameOf: NameOf): Say => {
  const speaker = once(() => makeSpeaker(nameOf));
  const learnt = new Set<Locale>();
  return (locale, message) => {
    if (!learnt.has(locale)) speaker().learn(locale, words[locale]);
    learnt.add(locale);
    return speaker().say(locale, message);
  };
};
