import type { Install } from '../../teams/state/teams-state.ts';
import type { TeamsPerson, TeamsWorld } from '../../teams/teams-world.ts';
import { teamsAppId } from '../../teams/catalogue/teams-app.ts';
import { openConversation } from '../conversations/open-conversation.ts';
import { activityFrame } from '../delivery/activity-frame.ts';
import { deliver, type BotAnswer } from '../delivery/deliver.ts';
import { botAccount } from '../ids/bot-account.ts';

interface Change {
  person: TeamsPerson;
  locale?: string | undefined;
}

/** Gives somebody the app; `undefined` when they have it. The bot is told by `announceInstall`. */
export function install(world: TeamsWorld, person: TeamsPerson): Install | undefined {
  if (world.teams.installs[person.id] !== undefined) return undefined;
  const id = Buffer.from(`${person.id}##${teamsAppId(world)}`).toString('base64');
  const added = { id, at: world.now() };
  world.teams.installs[person.id] = added;
  openConversation(world, { kind: 'personal', personId: person.id });
  return added;
}

/** Takes the app away again; `false` when there was none. */
export function uninstall(world: TeamsWorld, person: TeamsPerson): boolean {
  const had = world.teams.installs[person.id] !== undefined;
  delete world.teams.installs[person.id];
  return had;
}

/** Tells the bot as Teams does: it was added to the chat, and the app was installed. */
export async function announceInstall(world: TeamsWorld, change: Change): Promise<BotAnswer> {
  const added = await deliver(world, {
    ...frame(world, change),
    type: 'conversationUpdate',
    membersAdded: [botAccount(world)],
  });
  const installed = await deliver(world, {
    ...frame(world, change),
    type: 'installationUpdate',
    action: 'add',
  });
  return added.status < 300 ? installed : added;
}

export function announceUninstall(world: TeamsWorld, change: Change): Promise<BotAnswer> {
  return deliver(world, { ...frame(world, change), type: 'installationUpdate', action: 'remove' });
}

function frame(world: TeamsWorld, { person, locale }: Change) {
  const conversation = openConversation(world, { kind: 'personal', personId: person.id });
  return activityFrame(world, { person, conversation, locale });
}
