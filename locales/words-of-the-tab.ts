import type { Locale } from '#core/shared/message.ts';
import { all as en } from './en/all.ts';
import { flatten, type Words } from './flatten.ts';
import { all as fr } from './fr/all.ts';

/** Every text of the tab, by its whole key. */
export const wordsOfTheTab: Readonly<Record<Locale, Words>> = { en: flatten(en), fr: flatten(fr) };
