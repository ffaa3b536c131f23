import type { WireReply } from '../wire/route.ts';
import type { World } from '../world.ts';
import { entraError } from './entra-error.ts';

const shared = ['common', 'organizations', 'botframework.com'];

/** By id, or one of the names that stand for any tenant. */
export function knowsTenant({ registration }: World, tenant: string): boolean {
  return tenant.toLowerCase() === registration.tenantId || shared.includes(tenant.toLowerCase());
}

export function unknownTenant(tenant: string): WireReply {
  return entraError({
    error: 'invalid_request',
    code: 90002,
    message: `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID.`,
  });
}
