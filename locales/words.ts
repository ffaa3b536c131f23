import type { Locale } from '#core/shared/message.ts';
import { all as en } from './en/all.ts';
import { all as fr } from './fr/all.ts';

type Words = Readonly<Record<string, string>>;

/** `{ 'tab.home': { title } }` is said as `tab.home.title`. */
const flatten = (files: Readonly<Record<string, Words>>): Words =>
  Object.fromEntries(
    Object.entries(files).flatMap(([prefix, file]) =>
      Object.entries(file).map(([key, text]) => [`${prefix}.${key}`, text]),
    ),
  );

/** Every text a person reads, by its whole key. */
export const words: Readonly<Record<Locale, Words>> = { en: flatten(en), fr: flatten(fr) };
