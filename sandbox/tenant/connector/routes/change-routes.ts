import type { WireReply } from '../../wire/route.ts';
import type { ChatMessage } from '../../teams/state/teams-state.ts';
import { contentOf, messageIn, replaceContent } from '../activities/chat-messages.ts';
import { countDelivery } from '../activities/count-delivery.ts';
import { badSyntax, readActivity } from '../activities/outgoing-activity.ts';
import { conversationRoute, type ConversationCall } from '../wire/connector-call.ts';
import { refused } from '../wire/refused.ts';

function update({ request, world, conversation }: ConversationCall): WireReply {
  const message = ownMessage({ request, world, conversation });
  if (message === undefined) return noSuchActivity;
  const read = readActivity(request.body);
  if ('reply' in read) return read.reply;
  if (read.activity.type !== 'message') return badSyntax('Only a message can take the place of a message.');
  replaceContent(world, message, contentOf(read.activity));
  countDelivery(world, conversation.personId, 'updated');
  return { status: 200, body: { id: message.id } };
}

function remove({ request, world, conversation }: ConversationCall): WireReply {
  const message = ownMessage({ request, world, conversation });
  if (message === undefined) return noSuchActivity;
  conversation.messages.splice(conversation.messages.indexOf(message), 1);
  countDelivery(world, conversation.personId, 'deleted');
  return { status: 200, body: {} };
}

/** What people wrote is not the bot's to change. */
function ownMessage({ request, conversation }: ConversationCall): ChatMessage | undefined {
  const message = messageIn(conversation, request.params['activity'] ?? '');
  return message?.from === 'bot' ? message : undefined;
}

const noSuchActivity = refused(
  404,
  'ActivityNotFoundInConversation',
  'The message id provided could not be found in the conversation.',
);

/** `PUT` and `DELETE` of an activity. */
export const changeRoutes = [
  conversationRoute({ method: 'PUT', path: '/activities/:activity', limit: 'send' }, update),
  conversationRoute({ method: 'DELETE', path: '/activities/:activity', limit: 'send' }, remove),
];
