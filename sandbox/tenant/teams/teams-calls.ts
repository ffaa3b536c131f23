import { catalogueRoute } from './routes/catalogue-route.ts';
import { installChatRoutes } from './routes/install-chat-route.ts';
import { installedAppsRoutes } from './routes/installed-apps-routes.ts';
import { notificationRoutes } from './routes/notification-routes.ts';
import type { TeamsRoute } from './teams-route.ts';

/** Everything Graph answers about Teams. */
export const teamsCalls: readonly TeamsRoute[] = [
  catalogueRoute,
  ...installedAppsRoutes,
  ...installChatRoutes,
  ...notificationRoutes,
];
