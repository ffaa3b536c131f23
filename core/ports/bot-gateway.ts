import type { CardView } from '../messages/card-view.ts';
import type { ConversationReference } from '../messages/postbox.ts';
import type { Locale } from '../shared/message.ts';

/** How a card is to be worded: language and IANA zone of the reader. */
export interface Reader {
  locale: Locale;
  timeZone: string;
}

export type SendOutcome =
  | { kind: 'sent'; activityId: string }
  | { kind: 'blocked' }
  | { kind: 'not-installed' }
  /** The channel asks to come back; not a fault. */
  | { kind: 'later'; seconds: number }
  /** The answer was lost: it may have arrived. */
  | { kind: 'in-doubt' };

export interface BotGateway {
  send(to: ConversationReference, card: CardView, reader: Reader): Promise<SendOutcome>;
  update(to: ConversationReference, activityId: string, card: CardView, reader: Reader): Promise<SendOutcome>;
  /** Shows for some seconds that an answer is on its way. Never rejects: the answer counts, not this. */
  showTyping(to: ConversationReference): Promise<void>;
}
