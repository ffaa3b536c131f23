import type { WireReply } from '../../wire/route.ts';
import type { ChatMessage } from '../../teams/state/teams-state.ts';
import type { TeamsPerson, TeamsWorld } from '../../teams/teams-world.ts';
import { messageIn } from '../activities/chat-messages.ts';
import { openConversation } from '../conversations/open-conversation.ts';
import { activityFrame } from '../delivery/activity-frame.ts';
import { deliver } from '../delivery/deliver.ts';
import { refused } from '../wire/refused.ts';
import type { Tapped } from './chat-body.ts';
import { chatRefusal } from './may-chat.ts';
import { showAnswer } from './show-answer.ts';

/** Taps a button of a card; the card that comes back takes its place. */
export async function tap(world: TeamsWorld, person: TeamsPerson, tapped: Tapped): Promise<WireReply> {
  const { activityId } = tapped.invoke;
  const kind = tapped.group ? 'groupChat' : 'personal';
  const conversation = openConversation(world, { kind, personId: person.id, tenantId: tapped.tenant });
  const message = messageIn(conversation, activityId);
  const refusal = chatRefusal(world, conversation) ?? missing(message, tapped);
  if (refusal !== undefined) return refusal;
  const frame = activityFrame(world, { person, conversation, locale: tapped.locale });
  const answer = await deliver(world, {
    ...frame,
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: activityId,
    value: invokeValue(tapped.invoke),
  });
  const notShown = showAnswer(world, message, answer);
  return { status: 200, body: { ...answer, ...(notShown === undefined ? {} : { notShown }) } };
}

/** A card can be tapped only where it stands, unless it came from elsewhere. */
function missing(message: ChatMessage | undefined, tapped: Tapped): WireReply | undefined {
  const elsewhere = tapped.group || tapped.tenant !== undefined;
  return message === undefined && !elsewhere ? noSuchMessage : undefined;
}

function invokeValue({ verb, data, id, trigger }: Tapped['invoke']): Record<string, unknown> {
  return { action: { type: 'Action.Execute', ...(id === undefined ? {} : { id }), verb, data }, trigger };
}

const noSuchMessage = refused(404, 'MessageNotFound', 'The chat has no message with this activityId.');
