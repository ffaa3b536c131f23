import type { Effect } from '../effects/effect.ts';
import type { Lifecycle } from '../effects/lifecycle.ts';
import type { StateOfKind } from '../ports/aggregates.ts';
import type { Ports } from '../ports/ports.ts';
import type { Repository } from '../ports/repository.ts';
import type { AuditEntry } from '../privacy/audit-entry.ts';
import type { AggregateKind, AggregateRef } from '../shared/aggregate-ref.ts';
import type { TenantId } from '../shared/ids.ts';
import { addMinutes, type Instant } from '../shared/instant.ts';
import { accepted, type Result } from '../shared/result.ts';
import { lifecycles } from './lifecycles.ts';

export type ChangePorts = Pick<Ports, 'aggregates' | 'wakeQueue'>;

/** A decision: the new state, and who is to be named for it in the audit. */
export interface Decision<State> {
  state: State;
  audit?: readonly AuditEntry[];
}

export interface Change<Kind extends AggregateKind, Refusal> {
  kind: Kind;
  tenant: TenantId;
  id: string;
  now: Instant;
  /** Called again on fresh state after a lost race, so it must be pure. The same state back means: nothing to do. */
  decide: (known: StateOfKind[Kind] | undefined) => Result<Decision<StateOfKind[Kind]>, Refusal>;
}

const triesAgainstOthers = 12;

interface Saved<State> {
  change: {
    before: State | undefined;
    after: State;
    version: string | undefined;
    audit: readonly AuditEntry[];
  };
  lifecycle: Lifecycle<State>;
  repository: Repository<State>;
  ref: AggregateRef;
  now: Instant;
}

const minutesOfGrace = 5;

/** The last commit has set a marker for the same time, and nobody clears one before its time. */
const isKnown = <State>(
  wakeAt: Instant | undefined,
  { change, lifecycle, now }: Pick<Saved<State>, 'change' | 'lifecycle' | 'now'>,
): boolean =>
  wakeAt !== undefined &&
  wakeAt > addMinutes(now, minutesOfGrace) &&
  change.before !== undefined &&
  lifecycle.nextLookAt(change.before) === wakeAt;

const save = async <State>(
  ports: ChangePorts,
  { change, lifecycle, repository, ref, now }: Saved<State>,
): Promise<boolean> => {
  const { before, after } = change;
  const effects: Effect[] = lifecycle.consequences({ before, after, ref, now });
  const wakeAt = lifecycle.nextLookAt(after);
  const saved = await repository.commit({
    tenant: ref.tenant,
    id: ref.id,
    state: after,
    basedOn: change.version,
    effects,
    audit: change.audit,
    wakeAt: isKnown(wakeAt, { change, lifecycle, now }) ? undefined : wakeAt,
  });
  if (saved === undefined) return false;
  const dues = new Set([...effects.map(({ due }) => due), wakeAt]);
  const markers = [...dues]
    .filter((due) => due !== undefined && due <= now)
    .map((due) => ({ ref, due: due as Instant }));
  await ports.wakeQueue.wake(markers);
  return true;
};

/**
 * Reads, lets the decision fall, saves state, consequences and audit together, and wakes a worker for what is due.
 * A lost race is decided again on what the other wrote; throws only when that happens over and over.
 */
export const changeAggregate = async <Kind extends AggregateKind, Refusal>(
  ports: ChangePorts,
  { kind, tenant, id, now, decide }: Change<Kind, Refusal>,
): Promise<Result<StateOfKind[Kind], Refusal>> => {
  const repository = ports.aggregates[kind] as Repository<StateOfKind[Kind]>;
  const lifecycle = lifecycles[kind] as Lifecycle<StateOfKind[Kind]>;
  for (let attempt = 0; attempt < triesAgainstOthers; attempt += 1) {
    const known = await repository.find(tenant, id);
    const before = known?.state;
    const decision = decide(before);
    if (!decision.ok) return decision;
    const { state: after, audit = [] } = decision.value;
    if (after === before && audit.length === 0) return accepted(after);
    const change = { before, after, version: known?.version, audit };
    const isSaved = await save(ports, { change, lifecycle, repository, ref: { tenant, kind, id }, now });
    if (isSaved) return accepted(after);
  }
  throw new Error(`Too many others were changing this ${kind} at the same time.`);
};

/** For decisions that cannot be refused. */
export const updateAggregate = async <Kind extends AggregateKind>(
  ports: ChangePorts,
  change: Omit<Change<Kind, never>, 'decide'> & {
    update: (known: StateOfKind[Kind] | undefined) => StateOfKind[Kind];
  },
): Promise<StateOfKind[Kind]> => {
  const result = await changeAggregate<Kind, never>(ports, {
    ...change,
    decide: (known) => accepted({ state: change.update(known) }),
  });
  if (!result.ok) throw new Error('An update is never refused.');
  return result.value;
};

/** For aggregates that must be there: `missing` when they are not. */
export const ifThere =
  <State, Refusal>(decide: (known: State) => Result<State, Refusal>, audit: readonly AuditEntry[] = []) =>
  (known: State | undefined): Result<Decision<State>, Refusal | { kind: 'not-found' }> => {
    if (known === undefined) return { ok: false, refusal: { kind: 'not-found' } };
    const result = decide(known);
    return result.ok ? accepted({ state: result.value, audit }) : result;
  };
