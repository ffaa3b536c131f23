import { makeSpeaker, type NameOf, type Say } from './speaker.ts';
import { words } from './words.ts';

/** Says every text there is, in both languages. */
export const makeSay = (nameOf: NameOf): Say => {
  const speaker = makeSpeaker(nameOf);
  speaker.learn('en', words.en);
  speaker.learn('fr', words.fr);
  return speaker.say;
};
