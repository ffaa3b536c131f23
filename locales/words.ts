import type { Locale } from '#core/shared/message.ts';
import { all as en } from './en/all.ts';
import { bot as enBot } from './en/bot.ts';
import { flatten, type Words } from './flatten.ts';
import { all as fr } from './fr/all.ts';
import { bot as frBot } from './fr/bot.ts';

/** Every text a person reads, by its whole key. */
export const words: Readonly<Record<Locale, Words>> = {
  en: flatten({ ...en, ...enBot }),
  fr: flatten({ ...fr, ...frBot }),
};
