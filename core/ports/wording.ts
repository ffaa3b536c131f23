import type { Locale, Message } from '../shared/message.ts';

/** Puts a message into words where a text leaves the house that is no card and no screen: an Outlook title. */
export interface Wording {
  say(locale: Locale, message: Message): string;
}
