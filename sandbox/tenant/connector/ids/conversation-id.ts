import type { Conversation } from '../../teams/state/teams-state.ts';

type Place = Pick<Conversation, 'kind' | 'personId' | 'tenantId'>;

/** One chat for each person, kind and tenant: asking again finds the same. */
export function conversationId({ kind, personId, tenantId }: Place): string {
  const key = Buffer.from(`${tenantId}|${personId}`).toString('base64url');
  return kind === 'personal' ? `a:1${key}` : `19:${key}@thread.v2`;
}

/** Graph's name for the chat of a person with the bot; the Connector takes it as well. */
export function graphChatId(personId: string, botId: string): string {
  return `19:${personId}_${botId}@unq.gbl.spaces`;
}

/** The person of a chat that Graph named, if it is one with this bot. */
export function personOfGraphChat(chatId: string, botId: string): string | undefined {
  const match = /^19:(.+)_(.+)@unq\.gbl\.spaces$/.exec(chatId);
  return match?.[2] === botId ? match[1] : undefined;
}
