import type { TenantId } from '../shared/ids.ts';

/** Large, immutable documents: what went into a round and what came out. Stored compressed. */
export interface Documents {
  write(tenant: TenantId, name: string, content: unknown): Promise<void>;
  read(tenant: TenantId, name: string): Promise<unknown>;
  erase(tenant: TenantId, name: string): Promise<void>;
}
