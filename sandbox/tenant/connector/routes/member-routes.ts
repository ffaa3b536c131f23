import type { WireReply } from '../../wire/route.ts';
import type { TeamsPerson, TeamsWorld } from '../../teams/teams-world.ts';
import { memberId, personIdOf } from '../ids/member-id.ts';
import { conversationRoute, type ConversationCall } from '../wire/connector-call.ts';
import { refused } from '../wire/refused.ts';

function member(person: TeamsPerson, { registration }: TeamsWorld): Record<string, unknown> {
  return {
    id: memberId(person.id),
    name: person.displayName,
    objectId: person.id,
    aadObjectId: person.id,
    givenName: person.givenName,
    surname: person.surname,
    email: person.mail,
    userPrincipalName: person.userPrincipalName,
    tenantId: registration.tenantId,
    userRole: 'user',
  };
}

function members({ world, conversation }: ConversationCall): Record<string, unknown>[] {
  const person = world.personAt(conversation.personId);
  return person === undefined ? [] : [member(person, world)];
}

function oneMember({ request, world, conversation }: ConversationCall): WireReply {
  const wanted = personIdOf(request.params['member'] ?? '');
  const person = wanted === conversation.personId ? world.personAt(wanted) : undefined;
  return person === undefined ? memberNotFound : { status: 200, body: member(person, world) };
}

const memberNotFound = refused(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');

/** Who is in a conversation, besides the bot. */
export const memberRoutes = [
  conversationRoute({ method: 'GET', path: '/members', limit: 'members' }, (call) => ({
    status: 200,
    body: members(call),
  })),
  conversationRoute({ method: 'GET', path: '/pagedmembers', limit: 'members' }, (call) => ({
    status: 200,
    body: { members: members(call) },
  })),
  conversationRoute({ method: 'GET', path: '/members/:member', limit: 'members' }, oneMember),
];
