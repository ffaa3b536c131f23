import type { Effect } from '../effects/effect.ts';
import type { AuditEntry } from '../privacy/audit-entry.ts';
import type { TenantId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/** A state as read, with what is needed to notice that somebody else has written since (ETag). */
export interface Stored<State> {
  state: State;
  version: string;
}

export interface Commit<State> {
  tenant: TenantId;
  id: string;
  state: State;
  /** The version the decision was made on; undefined to create. */
  basedOn: string | undefined;
  effects?: readonly Effect[];
  audit?: readonly AuditEntry[];
  /** When the aggregate has to look at the clock again; undefined: never by itself. */
  wakeAt?: Instant | undefined;
}

/** One kind of aggregate. State, outbox and audit of one commit are saved together or not at all. */
export interface Repository<State> {
  find(tenant: TenantId, id: string): Promise<Stored<State> | undefined>;
  /** In the order of `ids`, undefined where there is none. Reads in parallel, bounded. */
  findMany(tenant: TenantId, ids: readonly string[]): Promise<readonly (Stored<State> | undefined)[]>;
  /** The version saved; undefined when somebody else was first, and nothing was saved. */
  commit(change: Commit<State>): Promise<string | undefined>;
  /** Removes state, outbox and audit of the aggregate. Erasing what is not there is not an error. */
  erase(tenant: TenantId, id: string): Promise<void>;
}
