import type { WireReply, WireRequest } from '../../wire/route.ts';
import type { ChatMessage } from '../../teams/state/teams-state.ts';
import type { TeamsPerson, TeamsWorld } from '../../teams/teams-world.ts';
import { conversationId } from '../ids/conversation-id.ts';

/** The chat as the person sees it now; `?group=true` for the group chat, `?tenant=` for one elsewhere. */
export function seeChat(world: TeamsWorld, person: TeamsPerson, { url }: WireRequest): WireReply {
  const kind = url.searchParams.get('group') === 'true' ? 'groupChat' : 'personal';
  const tenantId = url.searchParams.get('tenant') ?? world.registration.tenantId;
  const id = conversationId({ kind, personId: person.id, tenantId });
  const messages = world.teams.conversations[id]?.messages ?? [];
  return {
    status: 200,
    body: {
      installed: world.teams.installs[person.id] !== undefined,
      blocked: world.teams.blocked[person.id] === true,
      activities: messages.map(seen),
    },
  };
}

function seen({ at, updatedAt, attachments, ...message }: ChatMessage): Record<string, unknown> {
  return {
    ...message,
    ...(attachments.length === 0 ? {} : { attachments }),
    at: new Date(at).toISOString(),
    ...(updatedAt === undefined ? {} : { updatedAt: new Date(updatedAt).toISOString() }),
  };
}
