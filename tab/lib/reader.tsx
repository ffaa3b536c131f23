import { createContext, useContext, useMemo } from 'react';
import type { Instant } from '#core/shared/instant.ts';
import type { Bilingual, Locale, Message, MessageParam } from '#core/shared/message.ts';
import * as format from '#locales/format.ts';
import { wordsOfTheTab } from '#locales/words-of-the-tab.ts';
import { say } from './say.ts';

export interface Reader {
  locale: Locale;
  /** IANA: where the reader works. */
  timeZone: string;
}

const ReaderContext = createContext<Reader>({ locale: 'en', timeZone: 'UTC' });
export const ReaderProvider = ReaderContext.Provider;
export const useReader = (): Reader => useContext(ReaderContext);

type Params = Readonly<Record<string, MessageParam>>;

const wordsFor = ({ locale, timeZone }: Reader) => ({
  locale,
  timeZone,
  /** The text under `tab.` with this key. */
  t: (key: string, params: Params = {}): string => say(locale, { key: `tab.${key}`, params }),
  say: (message: Message): string => say(locale, message),
  /** What was done, as an audit names it; an act without words keeps its name. */
  act: (act: string): string => wordsOfTheTab[locale][`audit.${act}`] ?? act,
  both: (text: Bilingual): string => text[locale],
  day: (moment: Instant) => format.sayDay(locale, moment, timeZone),
  date: (moment: Instant) => format.sayDate(locale, moment, timeZone),
  time: (moment: Instant, zone: string = timeZone) => format.sayTime(locale, moment, zone),
  dayAndTime: (moment: Instant) => format.sayDayAndTime(locale, moment, timeZone),
  relative: (moment: Instant, now: Instant) => format.sayRelativeDay(locale, moment, { now, timeZone }),
  number: (value: number, digits?: number) => format.sayNumber(locale, value, digits),
  share: (value: number) => format.sayShare(locale, value),
  change: (value: number) => format.sayChange(locale, value),
  language: (tag: string) => format.sayLanguage(locale, tag),
});

export type Words = ReturnType<typeof wordsFor>;

/** Everything a screen says, in the reader's language and zone. */
export const useWords = (): Words => {
  const reader = useReader();
  return useMemo(() => wordsFor(reader), [reader]);
};
