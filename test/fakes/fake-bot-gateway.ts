import type { CardView } from '#core/messages/card-view.ts';
import type { ConversationReference } from '#core/messages/postbox.ts';
import type { BotGateway, Reader, SendOutcome } from '#core/ports/bot-gateway.ts';
import type { PersonId } from '#core/shared/ids.ts';

/** How the fake channel reaches a person. */
export const conversationWith = (person: PersonId): ConversationReference => ({
  serviceUrl: 'https://channel.example',
  conversationId: `conversation-${person}`,
  botId: '28:bot',
  channelUserId: `29:${person}`,
});

const personOf = ({ channelUserId }: ConversationReference): PersonId =>
  channelUserId.replace(/^29:/, '') as PersonId;

export interface DeliveredCard {
  person: PersonId;
  activityId: string;
  /** As it stands in the chat now: an update replaces it. */
  card: CardView;
  /** What it said before. */
  earlier: readonly CardView[];
  reader: Reader;
}

export interface FakeBotGateway extends BotGateway {
  /** Every card in the chats, in the order it was sent. */
  readonly chat: readonly DeliveredCard[];
  chatOf(person: PersonId): DeliveredCard[];
  /** Answers the next send or update to this person in this way; an in-doubt send arrives none the less. */
  answer(person: PersonId, ...outcomes: readonly SendOutcome[]): void;
  block(person: PersonId): void;
  unblock(person: PersonId): void;
}

export const makeFakeBotGateway = (): FakeBotGateway => {
  const chat: DeliveredCard[] = [];
  const blocked = new Set<PersonId>();
  const planned = new Map<PersonId, SendOutcome[]>();

  const answerFor = (person: PersonId, activityId: string): SendOutcome =>
    blocked.has(person)
      ? { kind: 'blocked' }
      : (planned.get(person)?.shift() ?? { kind: 'sent', activityId });
  const arrives = ({ kind }: SendOutcome): boolean => kind === 'sent' || kind === 'in-doubt';

  return {
    chat,
    chatOf: (person) => chat.filter((one) => one.person === person),
    answer: (person, ...outcomes) => void planned.set(person, [...(planned.get(person) ?? []), ...outcomes]),
    block: (person) => void blocked.add(person),
    unblock: (person) => void blocked.delete(person),
    send: (to, card, reader) => {
      const person = personOf(to);
      const activityId = `activity-${chat.length + 1}`;
      const outcome = answerFor(person, activityId);
      if (arrives(outcome))
        chat.push({ person, activityId, card: structuredClone(card), earlier: [], reader });
      return Promise.resolve(outcome);
    },
    showTyping: () => Promise.resolve(),
    update: (to, activityId, card) => {
      const outcome = answerFor(personOf(to), activityId);
      const at = chat.findIndex((one) => one.activityId === activityId);
      const known = chat[at];
      if (known !== undefined && arrives(outcome)) {
        chat[at] = { ...known, card: structuredClone(card), earlier: [...known.earlier, known.card] };
      }
      return Promise.resolve(outcome);
    },
  };
};
