import { makeSay } from '#locales/say.ts';
import type { Wording } from '#core/ports/wording.ts';

/** The product's own words; a skill or experience is named by its id. */
export const saidWords: Wording = { say: makeSay((_kind, id) => id) };
