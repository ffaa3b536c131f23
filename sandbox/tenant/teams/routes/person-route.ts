import type { Needs, WireReply, WireRequest } from '../../wire/route.ts';
import { refused } from '../../connector/wire/refused.ts';
import type { TeamsPerson, TeamsWorld } from '../teams-world.ts';
import type { TeamsRoute } from '../teams-route.ts';

export interface PersonCall {
  request: WireRequest;
  world: TeamsWorld;
  person: TeamsPerson;
}

interface PersonRoute {
  method: TeamsRoute['method'];
  /** What follows `/teamwork` in the path. */
  path: string;
  needs: Needs;
}

/** One address under `/users/{id}/teamwork` and under `/me/teamwork`; people are let in to their own. */
export function personRoutes(
  { method, path, needs }: PersonRoute,
  answer: (call: PersonCall) => WireReply | Promise<WireReply>,
): TeamsRoute[] {
  return ['/v1.0/users/:user', '/v1.0/me'].map((base) => ({
    method,
    path: `${base}/teamwork${path}`,
    needs,
    handle: (request, world) => answered(request, world, answer),
  }));
}

function answered(
  request: WireRequest,
  world: TeamsWorld,
  answer: (call: PersonCall) => WireReply | Promise<WireReply>,
): WireReply | Promise<WireReply> {
  const { caller } = request;
  const wanted = request.params['user'] ?? (caller?.kind === 'person' ? caller.oid : undefined);
  if (wanted === undefined) return notSignedIn;
  const person = world.personAt(wanted);
  if (person === undefined) return noSuchUser;
  if (caller?.kind === 'person' && caller.oid !== person.id) return notYours;
  return answer({ request, world, person });
}

const notSignedIn = refused(
  400,
  'BadRequest',
  '/me request is only valid with delegated authentication flow.',
);
const noSuchUser = refused(404, 'NotFound', 'No user was found with the given id.');
const notYours = refused(403, 'Forbidden', 'People may use this only for themselves.');
