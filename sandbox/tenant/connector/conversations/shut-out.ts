import type { WireReply } from '../../wire/route.ts';
import type { Conversation } from '../../teams/state/teams-state.ts';
import type { TeamsWorld } from '../../teams/teams-world.ts';
import { countDelivery } from '../activities/count-delivery.ts';
import { refused } from '../wire/refused.ts';

type Place = Pick<Conversation, 'kind' | 'personId' | 'tenantId'>;

/** Why the bot may not write to somebody, as the Connector answers it; every such refusal is counted. */
export function shutOut(world: TeamsWorld, place: Place): WireReply | undefined {
  const refusal = whyNot(world, place);
  if (refusal !== undefined) countDelivery(world, place.personId, 'refused');
  return refusal;
}

function whyNot(world: TeamsWorld, place: Place): WireReply | undefined {
  const { teams, registration } = world;
  if (place.kind === 'groupChat' || place.tenantId !== registration.tenantId) return undefined;
  if (teams.blocked[place.personId]) return blockedByUser;
  const reachable = teams.installs[place.personId] && world.personAt(place.personId)?.accountEnabled;
  return reachable === true ? undefined : notInRoster;
}

const blockedByUser = refused(
  403,
  'ConversationBlockedByUser',
  'User blocked the conversation with the bot.',
);

const notInRoster = refused(
  403,
  'BotNotInConversationRoster',
  'The bot is not part of the conversation roster.',
);
