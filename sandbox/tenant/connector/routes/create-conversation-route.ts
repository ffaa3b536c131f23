import { z } from 'zod';
import type { WireReply } from '../../wire/route.ts';
import type { TeamsPerson, TeamsWorld } from '../../teams/teams-world.ts';
import { addMessage, contentOf } from '../activities/chat-messages.ts';
import { countDelivery } from '../activities/count-delivery.ts';
import { badSyntax, readActivity } from '../activities/outgoing-activity.ts';
import { openConversation } from '../conversations/open-conversation.ts';
import { shutOut } from '../conversations/shut-out.ts';
import { personIdOf } from '../ids/member-id.ts';
import { throttled } from '../throttle/throttled.ts';
import { sendWindows } from '../throttle/windows.ts';
import { connectorRoute, type ConnectorCall } from '../wire/connector-call.ts';
import { refused } from '../wire/refused.ts';

const bodyShape = z.looseObject({
  isGroup: z.boolean().optional(),
  members: z.array(z.looseObject({ id: z.string().min(1) })).length(1),
  tenantId: z.string().optional(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).optional(),
  activity: z.unknown().optional(),
});

type Body = z.infer<typeof bodyShape>;

function create({ request, world }: ConnectorCall): WireReply {
  const read = bodyShape.safeParse(request.body);
  if (!read.success) return badSyntax('Incorrect conversation creation parameters.');
  const person = world.personAt(personIdOf(read.data.members[0]?.id ?? ''));
  const refusal = refusalOf(world, read.data, person);
  if (refusal !== undefined || person === undefined) return refusal ?? unknownMember;
  return begun(world, person, read.data.activity);
}

function refusalOf(world: TeamsWorld, body: Body, person: TeamsPerson | undefined): WireReply | undefined {
  const { tenantId } = world.registration;
  if (body.isGroup === true) return badSyntax('Bots cannot begin a group chat.');
  const tenant = body.channelData?.tenant?.id ?? body.tenantId;
  if (tenant === undefined) return badSyntax('The tenant of the conversation is missing.');
  if (tenant !== tenantId || person === undefined) return unknownMember;
  const key = `create ${person.id}`;
  return (
    throttled(world.teams, { key, windows: sendWindows, wallNow: Date.now() }) ??
    shutOut(world, { kind: 'personal', personId: person.id, tenantId })
  );
}

function begun(world: TeamsWorld, person: TeamsPerson, first: unknown): WireReply {
  if (first === undefined || first === null)
    return { status: 201, body: { id: openConversation(world, personal(person)).id } };
  const read = readActivity(first);
  if ('reply' in read) return read.reply;
  const conversation = openConversation(world, personal(person));
  const message = addMessage(world, conversation, { from: 'bot', ...contentOf(read.activity) });
  countDelivery(world, person.id, 'sent');
  return { status: 201, body: { id: conversation.id, activityId: message.id } };
}

function personal(person: TeamsPerson) {
  return { kind: 'personal', personId: person.id } as const;
}

const unknownMember = refused(403, 'ForbiddenOperationException', 'The bot cannot reach this member.');

/** Begins the chat with a person, or finds the one there is. */
export const createConversationRoute = connectorRoute('POST', '', create);
