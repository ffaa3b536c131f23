import type { WireReply } from '../../wire/route.ts';
import { nextNumber } from '../../teams/state/next-number.ts';
import { addMessage, contentOf } from '../activities/chat-messages.ts';
import { countDelivery } from '../activities/count-delivery.ts';
import { readActivity } from '../activities/outgoing-activity.ts';

import { conversationRoute, type ConversationCall } from '../wire/connector-call.ts';

/** Takes a message from the bot; `replyToId` is the activity it answers, if any. */
function send({ request, world, conversation }: ConversationCall): WireReply {
  const read = readActivity(request.body);
  if ('reply' in read) return read.reply;
  const { activity } = read;
  if (activity.type === 'typing') return { status: 202, body: { id: nextNumber(world.teams, world.now()) } };
  const replyToId = request.params['activity'] ?? activity.replyToId;
  const content = contentOf({ ...activity, ...(replyToId === undefined ? {} : { replyToId }) });
  const message = addMessage(world, conversation, { from: 'bot', ...content });
  countDelivery(world, conversation.personId, 'sent');
  return { status: 201, body: { id: message.id } };
}

/** `POST activities`, and the same as a reply to one. */
export const sendRoutes = [
  conversationRoute({ method: 'POST', path: '/activities', limit: 'send' }, send),
  conversationRoute({ method: 'POST', path: '/activities/:activity', limit: 'send' }, send),
];
