import type { Ports } from '../../ports/ports.ts';
import type { Wording } from '../../ports/wording.ts';
import type { PairId } from '../../shared/ids.ts';
import { message, type Locale } from '../../shared/message.ts';
import type { PersonToMeet } from './people-to-meet.ts';

const inAll = (wording: Wording, people: readonly PersonToMeet[], key: string): string[] => {
  const locales: readonly Locale[] = [...new Set(people.map(({ locale }) => locale))].sort();
  return locales.map((locale) => wording.say(locale, message(key)));
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** S2: neutral, in each language of the members; never says what they work on. */
export const eventTitle = (wording: Wording, people: readonly PersonToMeet[]): string =>
  inAll(wording, people, 'event.title').join(' · ');

/** A link to the pair's page, and nothing else. */
export const eventBody = (
  { wording, links }: Pick<Ports, 'wording' | 'links'>,
  people: readonly PersonToMeet[],
  pair: PairId,
): string =>
  inAll(wording, people, 'event.open-pair')
    .map((text) => `<p><a href="${escaped(links.tab(`pair/${pair}`))}">${escaped(text)}</a></p>`)
    .join('');

/** The same for a file, which is read where no markup is: it promises nothing about anybody's calendar. */
export const fileText = (wording: Wording, people: readonly PersonToMeet[]): string =>
  inAll(wording, people, 'event.file').join('\n');

export const cancelledComment = (wording: Wording, people: readonly PersonToMeet[]): string =>
  inAll(wording, people, 'event.cancelled').join(' · ');
