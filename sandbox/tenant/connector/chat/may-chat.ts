import type { WireReply } from '../../wire/route.ts';
import type { Conversation } from '../../teams/state/teams-state.ts';
import type { TeamsWorld } from '../../teams/teams-world.ts';
import { refused } from '../wire/refused.ts';

/** Why Teams would not let the person write to the bot. */
export function chatRefusal(world: TeamsWorld, conversation: Conversation): WireReply | undefined {
  const { kind, tenantId, personId } = conversation;
  if (kind === 'groupChat' || tenantId !== world.registration.tenantId) return undefined;
  if (world.teams.blocked[personId]) return blocked;
  return world.teams.installs[personId] === undefined ? notInstalled : undefined;
}

const blocked = refused(409, 'BotBlocked', 'This person has blocked the bot; unblock it first.');
const notInstalled = refused(409, 'NotInstalled', 'This person does not have the app; install it first.');
