import type { PersonId, TenantId } from '#core/shared/ids.ts';
import type { GraphWork } from '../graph-works.ts';

/** One request to Graph. */
export interface GraphCall {
  what: GraphWork;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/v1.0`, encoded; or a whole address that Graph has given out, such as `@odata.nextLink`. */
  path: string;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  /** Carried out twice it has one effect, so it may be sent again when no answer was heard. Reads always may. */
  repeatable?: boolean;
  /** Sent once, whatever comes of it: whoever asked is told, and may ask again. */
  once?: boolean;
  /** Whose mailbox it works on: at most four at a time are in flight for each. */
  mailbox?: PersonId;
}

export interface GraphAnswer {
  status: number;
  /** Graph's own name of what went wrong. */
  code: string | undefined;
  retryAfterSeconds: number | undefined;
  requestId: string | undefined;
  contentType: string;
  /** JSON as it came, bytes of anything else, undefined when empty. To be parsed before it is trusted. */
  body: unknown;
}

/** Speaks to Graph as the app, in the name of no person. */
export interface Graph {
  /** The last answer, whatever its status. Throws GraphFault when there was none. */
  send(tenant: TenantId, call: GraphCall): Promise<GraphAnswer>;
}
