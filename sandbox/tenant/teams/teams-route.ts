import type { Route, WireReply, WireRequest } from '../wire/route.ts';
import type { TeamsWorld } from './teams-world.ts';

/** A route that needs no more of the world than its Teams. */
export interface TeamsRoute extends Omit<Route, 'handle'> {
  handle(request: WireRequest, world: TeamsWorld): WireReply | Promise<WireReply>;
}
