import type { PeerView } from '#core/messages/card-view.ts';
import type { Reader } from '#core/ports/bot-gateway.ts';
import type { Wording } from '#core/ports/wording.ts';
import type { Instant } from '#core/shared/instant.ts';
import { message, type Bilingual, type Message, type MessageParam } from '#core/shared/message.ts';
import { sayDay, sayDayAndTime, sayTime } from '#locales/format.ts';
import { clip, plainLine } from './escape-markdown.ts';
import type { Links } from './links.ts';

/** How a card speaks to its reader: language, time zone, and where its links lead. */
export interface CardWords {
  locale: Reader['locale'];
  links: Links;
  /** A text of `locales/…/card.json`. */
  t(key: string, params?: Readonly<Record<string, MessageParam>>): string;
  say(words: Message): string;
  inMine(words: Bilingual): string;
  /** Somebody nobody knows the name of any more is *your peer*. */
  names(peers: readonly PeerView[]): string[];
  day(at: Instant): string;
  dayAndTime(at: Instant): string;
  time(at: Instant): string;
}

const longestName = 80;

export const makeCardWords = (wording: Wording, links: Links, { locale, timeZone }: Reader): CardWords => {
  const say = (key: string, params?: Readonly<Record<string, MessageParam>>): string =>
    wording.say(locale, message(`card.${key}`, params));
  return {
    locale,
    links,
    t: say,
    say: (words) => wording.say(locale, words),
    inMine: (words) => clip(plainLine(words[locale]), longestName),
    names: (peers) => peers.map(({ name }) => clip(plainLine(name), longestName) || say('peer')),
    day: (at) => sayDay(locale, at, timeZone),
    dayAndTime: (at) => sayDayAndTime(locale, at, timeZone),
    time: (at) => sayTime(locale, at, timeZone),
  };
};
