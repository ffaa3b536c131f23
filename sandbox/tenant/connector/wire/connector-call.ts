import type { WireReply, WireRequest } from '../../wire/route.ts';
import type { Conversation } from '../../teams/state/teams-state.ts';
import type { TeamsRoute } from '../../teams/teams-route.ts';
import type { TeamsWorld } from '../../teams/teams-world.ts';
import { findConversation } from '../conversations/find-conversation.ts';
import { shutOut } from '../conversations/shut-out.ts';
import { throttled } from '../throttle/throttled.ts';
import { memberWindows, sendWindows } from '../throttle/windows.ts';
import { refused } from './refused.ts';

export interface ConnectorCall {
  request: WireRequest;
  world: TeamsWorld;
}

export interface ConversationCall extends ConnectorCall {
  conversation: Conversation;
}

interface ConversationRoute {
  method: TeamsRoute['method'];
  /** What follows the conversation in the path. */
  path: string;
  /** Which limit the call counts towards. */
  limit: keyof typeof windowsOf;
}

const windowsOf = { send: sendWindows, members: memberWindows } as const;
const base = '/connector/v3/conversations';

/** An address of the Connector that only the registered bot is let in to. */
export function connectorRoute(
  method: TeamsRoute['method'],
  path: string,
  answer: (call: ConnectorCall) => WireReply,
): TeamsRoute {
  return {
    method,
    path: base + path,
    needs: { audience: 'connector' },
    handle: (request, world) => (isBot(request, world) ? answer({ request, world }) : notTheBot),
  };
}

/** An address within a conversation that exists and in which the bot may act. */
export function conversationRoute(
  { method, path, limit }: ConversationRoute,
  answer: (call: ConversationCall) => WireReply,
): TeamsRoute {
  return connectorRoute(method, `/:conversation${path}`, ({ request, world }) => {
    const conversation = findConversation(world, request.params['conversation'] ?? '');
    if (conversation === undefined) return conversationNotFound;
    const key = `${limit} ${conversation.id}`;
    return (
      throttled(world.teams, { key, windows: windowsOf[limit], wallNow: Date.now() }) ??
      shutOut(world, conversation) ??
      answer({ request, world, conversation })
    );
  });
}

function isBot({ caller }: WireRequest, { registration }: TeamsWorld): boolean {
  return caller?.kind === 'app' && caller.appId === registration.botId;
}

const notTheBot = refused(401, 'BotNotRegistered', 'No registration found for this bot.');
const conversationNotFound = refused(404, 'ConversationNotFound', 'Conversation not found.');
