import type { TeamsRoute } from '../teams/teams-route.ts';
import { metadataRoutes } from './keys/metadata-routes.ts';
import { changeRoutes } from './routes/change-routes.ts';
import { createConversationRoute } from './routes/create-conversation-route.ts';
import { memberRoutes } from './routes/member-routes.ts';
import { sendRoutes } from './routes/send-routes.ts';

/** Everything the Bot Connector answers. */
export const connectorCalls: readonly TeamsRoute[] = [
  ...metadataRoutes,
  createConversationRoute,
  ...sendRoutes,
  ...changeRoutes,
  ...memberRoutes,
];
