import type { Person } from '../../company/person.ts';
import { graphError } from '../../http/graph-error.ts';
import type { Needs, Route, WireReply, WireRequest } from '../../wire/route.ts';
import type { World } from '../../world.ts';

export interface UserCall {
  request: WireRequest;
  world: World;
  person: Person;
}

interface OneUserRoute {
  /** What follows the person in the path. */
  path: string;
  needs: Needs;
  /** Scopes with which people may ask about others than themselves. */
  aboutOthers: readonly string[];
}

/** One address under `/users/{id}` and under `/me`. */
export function oneUserRoutes(
  { path, needs, aboutOthers }: OneUserRoute,
  answer: (call: UserCall) => WireReply | Promise<WireReply>,
): Route[] {
  return ['/v1.0/users/:user', '/v1.0/me'].map((base) => ({
    method: 'GET',
    path: base + path,
    needs,
    handle: (request, world) => {
      const person = personOf(request, world);
      if ('status' in person) return person;
      return isLetIn(request, person, aboutOthers) ? answer({ request, world, person }) : denied;
    },
  }));
}

function personOf({ params, caller }: WireRequest, { directory }: World): Person | WireReply {
  const wanted = params['user'] ?? (caller?.kind === 'person' ? caller.oid : undefined);
  if (wanted === undefined) return notSignedIn;
  return directory.personAt(wanted) ?? noSuchResource(wanted);
}

function isLetIn({ caller }: WireRequest, { id }: Person, aboutOthers: readonly string[]): boolean {
  if (caller?.kind !== 'person' || caller.oid === id) return true;
  return caller.scopes.some((scope) => aboutOthers.includes(scope));
}

export function noSuchResource(name: string): WireReply {
  return graphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${name}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

const notSignedIn = graphError(
  400,
  'BadRequest',
  '/me request is only valid with delegated authentication flow.',
);
const denied = graphError(
  403,
  'Authorization_RequestDenied',
  'Insufficient privileges to complete the operation.',
);
