import { makeSayIn, type NameOf, type Say } from './say-in.ts';
import { words } from './words.ts';

/** `makeSayIn` with every word there is. */
export const makeSay = (nameOf: NameOf): Say => makeSayIn(words, nameOf);
