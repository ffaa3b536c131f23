import type { Locale } from '#core/shared/message.ts';
import { once } from '#core/shared/once.ts';
import { all as en } from './en/all.ts';
import { bot as enBot } from './en/bot.ts';
import { flatten, type Words } from './flatten.ts';
import { all as fr } from './fr/all.ts';
import { bot as frBot } from './fr/bot.ts';

const english = once(() => flatten({ ...en, ...enBot }));
const french = once(() => flatten({ ...fr, ...frBot }));

/** Every text a person reads, by its whole key; put together when it is first asked for. */
export const words: Readonly<Record<Locale, Words>> = {
  get en() {
    return english();
  },
  get fr() {
    return french();
  },
};
