import type { Conversation } from '../../teams/state/teams-state.ts';
import type { TeamsWorld } from '../../teams/teams-world.ts';
import { conversationId, personOfGraphChat } from '../ids/conversation-id.ts';
import { openConversation } from './open-conversation.ts';

/** By the Connector's id, or by the chat id that Graph gives once the app is installed. */
export function findConversation(world: TeamsWorld, id: string): Conversation | undefined {
  const known = world.teams.conversations[id];
  if (known !== undefined) return known;
  const personId = personOfGraphChat(id, world.registration.botId);
  if (personId === undefined || world.personAt(personId) === undefined) return undefined;
  const { tenantId } = world.registration;
  const own = world.teams.conversations[conversationId({ kind: 'personal', personId, tenantId })];
  return own ?? (world.teams.installs[personId] && openConversation(world, { kind: 'personal', personId }));
}
