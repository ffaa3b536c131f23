import type { ChatMessage, Conversation } from '../../teams/state/teams-state.ts';
import { nextNumber } from '../../teams/state/next-number.ts';
import type { TeamsWorld } from '../../teams/teams-world.ts';
import type { OutgoingActivity } from './outgoing-activity.ts';

type Content = Pick<ChatMessage, 'text' | 'summary' | 'attachments' | 'replyToId'>;

/** Puts a message at the end of a chat. */
export function addMessage(
  world: TeamsWorld,
  conversation: Conversation,
  message: Content & Pick<ChatMessage, 'from'>,
): ChatMessage {
  const at = world.now();
  const added: ChatMessage = { id: nextNumber(world.teams, at), ...message, at };
  conversation.messages.push(added);
  return added;
}

export function messageIn(conversation: Conversation, id: string): ChatMessage | undefined {
  return conversation.messages.find((message) => message.id === id);
}

/** The parts of an activity that a chat shows. */
export function contentOf({ text, summary, attachments, replyToId }: OutgoingActivity): Content {
  return {
    ...(text === undefined ? {} : { text }),
    ...(summary === undefined ? {} : { summary }),
    ...(replyToId === undefined ? {} : { replyToId }),
    attachments: attachments.map(({ contentType, content, contentUrl, name }) => ({
      contentType,
      ...(content === undefined ? {} : { content }),
      ...(contentUrl === undefined ? {} : { contentUrl }),
      ...(name === undefined ? {} : { name }),
    })),
  };
}

/** Replaces what a message says, keeping its place and time. */
export function replaceContent(world: TeamsWorld, message: ChatMessage, content: Content): void {
  delete message.text;
  delete message.summary;
  Object.assign(message, content, { updatedAt: world.now() });
}
