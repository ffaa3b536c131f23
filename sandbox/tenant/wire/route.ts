import type { World } from '../world.ts';

/** Who a checked bearer token says is calling. `roles` for an app-only token, `scopes` for a person's. */
export type Caller =
  | { kind: 'app'; appId: string; tenantId: string; roles: readonly string[] }
  | { kind: 'person'; appId: string; tenantId: string; oid: string; scopes: readonly string[] };

/** What a route asks of its caller, in Graph's permission names; any one of each list is enough. */
export interface Needs {
  audience: 'graph' | 'connector';
  anyRole?: readonly string[];
  anyScope?: readonly string[];
}

export interface WireRequest {
  method: string;
  url: URL;
  params: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  /** Present when the route has `needs`. */
  caller: Caller | undefined;
}

export interface WireReply {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

/** One address of the simulated Microsoft 365. Path segments in `:name` form become `params`. */
export interface Route {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  path: string;
  needs?: Needs;
  handle(request: WireRequest, world: World): WireReply | Promise<WireReply>;
}
