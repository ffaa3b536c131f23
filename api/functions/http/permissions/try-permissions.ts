import type { Ports } from '#core/ports/ports.ts';
import { makeTryPermissions } from '#core/use-cases/permissions/try-permissions.ts';
import { reading, type Route } from '../route/route.ts';

/** X1: what the organisation lets the app do, tried at each asking. */
export const tryPermissions = (ports: Ports): Route =>
  reading({ name: 'try-permissions', path: 'permissions', answer: makeTryPermissions(ports) });
