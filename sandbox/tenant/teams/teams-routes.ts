import { chatControls } from '../connector/chat/chat-controls.ts';
import { connectorCalls } from '../connector/connector-calls.ts';
import type { Route } from '../wire/route.ts';
import { feedControl } from './routes/feed-control.ts';
import { teamsCalls } from './teams-calls.ts';
import type { TeamsRoute } from './teams-route.ts';
import { teamsWorld } from './teams-world-of.ts';

/** Graph's addresses about Teams. */
export const teamsRoutes: readonly Route[] = teamsCalls.map(onWorld);

/** The Bot Connector, and where bots learn whose signature to trust. */
export const connectorRoutes: readonly Route[] = connectorCalls.map(onWorld);

/** What people see and do in Teams. */
export const sandboxTeamsControls: readonly Route[] = [...chatControls, feedControl].map(onWorld);

function onWorld(route: TeamsRoute): Route {
  return { ...route, handle: (request, world) => route.handle(request, teamsWorld(world)) };
}
