import type { Person } from '../company/person.ts';
import type { World } from '../world.ts';
import { entraProperties, sharePointProperties } from './user-properties.ts';

/** The person in Graph's words, with these properties and the id. */
export function tellUser(world: World, person: Person, names: readonly string[]): Record<string, unknown> {
  const told = new Set([...names, 'id']);
  return Object.fromEntries(
    [...told].map((name) => [name, (entraProperties[name] ?? sharePointProperties[name])?.(person, world)]),
  );
}
