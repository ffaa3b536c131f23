import type { Install } from '../state/teams-state.ts';
import type { PersonCall } from './person-route.ts';

/** The install that the path names, if it is this person's. */
export function installedHere({ request, world, person }: PersonCall): Install | undefined {
  const installed = world.teams.installs[person.id];
  return installed?.id === request.params['install'] ? installed : undefined;
}
