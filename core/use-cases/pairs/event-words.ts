import type { Wording } from '../../ports/wording.ts';
import { message, type Locale } from '../../shared/message.ts';
import type { PersonToMeet } from './people-to-meet.ts';

const inAll = (wording: Wording, people: readonly PersonToMeet[], key: string): string[] => {
  const locales: readonly Locale[] = [...new Set(people.map(({ locale }) => locale))].sort();
  return locales.map((locale) => wording.say(locale, message(key)));
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** S2: neutral, in each language of the members; never says what they work on. */
export const eventTitle = (wording: Wording, people: readonly PersonToMeet[]): string =>
  inAll(wording, people, 'event.title').join(' · ');

export const eventBody = (wording: Wording, people: readonly PersonToMeet[]): string =>
  inAll(wording, people, 'event.body')
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('');

/** The same for a file, which is read where no markup is: it promises nothing about anybody's calendar. */
export const fileText = (wording: Wording, people: readonly PersonToMeet[]): string =>
  inAll(wording, people, 'event.file').join('\n');

export const cancelledComment = (wording: Wording, people: readonly PersonToMeet[]): string =>
  inAll(wording, people, 'event.cancelled').join(' · ');
