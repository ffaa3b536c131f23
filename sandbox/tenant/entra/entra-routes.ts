import type { Route } from '../wire/route.ts';
import { metadataRoutes } from './metadata-routes.ts';
import { tokenRoute } from './token-route.ts';

/** Everything Entra answers. */
export const entraRoutes: readonly Route[] = [...metadataRoutes, tokenRoute];
