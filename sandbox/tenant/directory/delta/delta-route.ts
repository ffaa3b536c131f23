import type { Route, WireReply, WireRequest } from '../../wire/route.ts';
import type { World } from '../../world.ts';
import { directoryNeeds } from '../directory-needs.ts';
import { pageOfPeople } from '../odata/page-of-people.ts';
import { readSelect } from '../odata/read-select.ts';
import { tellUser } from '../tell-user.ts';
import { deltaRound, linkAfter, type DeltaRound } from './delta-round.ts';

const path = '/v1.0/users/delta';
const context = 'https://graph.microsoft.com/v1.0/$metadata#users';

function answered({ url, caller }: WireRequest, world: World): WireReply {
  const round = deltaRound(url, world.directory.version());
  if ('status' in round) return round;
  const selected = readSelect({ select: round.select, caller, of: 'many' });
  if ('refusal' in selected) return selected.refusal;
  const { value, next } = pageOfRound(world, round, selected.names);
  return { status: 200, body: { '@odata.context': context, ...linkAfter(path, round, next), value } };
}

function pageOfRound(world: World, { since, until, at, top }: DeltaRound, names: readonly string[]) {
  const { directory } = world;
  if (since === undefined) {
    const { people, next } = pageOfPeople(directory.places, { from: at, top, keeps: () => true });
    return { value: people.map((person) => tellUser(world, person, names)), next };
  }
  const ids = directory.changedBetween(since, until);
  const value = ids.slice(at, at + top).map((id) => {
    const person = directory.personAt(id);
    return person === undefined ? gone(id) : tellUser(world, person, names);
  });
  return { value, next: at + top < ids.length ? at + top : undefined };
}

function gone(id: string): Record<string, unknown> {
  return { id, '@removed': { reason: 'changed' } };
}

/** Everybody once, and afterwards only those about whom something changed. */
export const deltaRoute: Route = { method: 'GET', path, needs: directoryNeeds.delta, handle: answered };
