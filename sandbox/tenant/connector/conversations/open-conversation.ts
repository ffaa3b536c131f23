import type { Conversation } from '../../teams/state/teams-state.ts';
import type { TeamsWorld } from '../../teams/teams-world.ts';
import { conversationId } from '../ids/conversation-id.ts';

type Place = Pick<Conversation, 'kind' | 'personId'> & { tenantId?: string | undefined };

/** The chat of a person with the bot, begun when it is first asked for. */
export function openConversation(world: TeamsWorld, { kind, personId, tenantId }: Place): Conversation {
  const place = { kind, personId, tenantId: tenantId ?? world.registration.tenantId };
  const id = conversationId(place);
  return (world.teams.conversations[id] ??= { id, ...place, messages: [] });
}
