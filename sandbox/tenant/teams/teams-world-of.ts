import type { World } from '../world.ts';
import type { TeamsWorld } from './teams-world.ts';

/** Teams' view of the world: its clock, its people, its registration, and what was written in chats. */
export function teamsWorld(world: World): TeamsWorld {
  return {
    teams: world.teams,
    registration: world.registration,
    serviceUrl: world.serviceUrl,
    now: () => world.clock.now(),
    personAt: (idOrName) => world.directory.personAt(idOrName),
  };
}
