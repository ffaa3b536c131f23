import type { Route } from '../wire/route.ts';
import { deltaRoute } from './delta/delta-route.ts';
import { listRoutes } from './routes/list-routes.ts';
import { mailboxSettingsRoutes } from './routes/mailbox-settings-route.ts';
import { photoRoutes } from './routes/photo-routes.ts';
import { userRoutes } from './routes/user-routes.ts';

/** Everything Graph answers about people. */
export const directoryRoutes: readonly Route[] = [
  ...listRoutes,
  ...userRoutes,
  deltaRoute,
  ...photoRoutes,
  ...mailboxSettingsRoutes,
];
