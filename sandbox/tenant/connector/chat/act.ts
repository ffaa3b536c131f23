import type { WireReply } from '../../wire/route.ts';
import type { TeamsPerson, TeamsWorld } from '../../teams/teams-world.ts';
import { announceInstall, announceUninstall, install, uninstall } from '../install/install-bot.ts';
import type { ChatBody } from './chat-body.ts';
import { say } from './say.ts';
import { tap } from './tap.ts';

/** Does what the person does; the answer is the bot's, or why Teams would not let it happen. */
export async function act(world: TeamsWorld, person: TeamsPerson, body: ChatBody): Promise<WireReply> {
  if ('invoke' in body) return tap(world, person, body);
  if ('text' in body || 'groupText' in body) return say(world, person, body);
  if ('install' in body) return installed(world, person, body.locale);
  if ('uninstall' in body) return uninstalled(world, person, body.locale);
  if ('block' in body) world.teams.blocked[person.id] = true;
  else delete world.teams.blocked[person.id];
  return done(true);
}

async function installed(world: TeamsWorld, person: TeamsPerson, locale?: string): Promise<WireReply> {
  if (install(world, person) === undefined) return done(false);
  return { status: 200, body: { changed: true, ...(await announceInstall(world, { person, locale })) } };
}

async function uninstalled(world: TeamsWorld, person: TeamsPerson, locale?: string): Promise<WireReply> {
  if (!uninstall(world, person)) return done(false);
  return { status: 200, body: { changed: true, ...(await announceUninstall(world, { person, locale })) } };
}

function done(changed: boolean): WireReply {
  return { status: 200, body: { changed } };
}
