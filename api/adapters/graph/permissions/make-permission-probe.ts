import { setTimeout as wait } from 'node:timers/promises';
import type { PermissionProbe, ProbedPeople } from '#core/ports/permission-probe.ts';
import { permissionNeeds, type Finding, type TriedPermission } from '#core/privacy/permission.ts';
import type { PersonId, TenantId } from '#core/shared/ids.ts';
import type { Permission } from '../graph-works.ts';
import type { Graph, GraphAnswer, GraphCall } from '../wire/graph-call.ts';
import { GraphFault } from '../wire/graph-fault.ts';
import { findingOf } from './finding-of.ts';
import { giverOf, trials, type ProbeConfig, type Trial } from './trials.ts';

export interface PermissionProbeConfig extends ProbeConfig {
  /** Milliseconds of wall time that anybody waits for one answer. */
  patienceMs?: number;
}

const usualPatienceMs = 8_000;

/** Undefined where it took too long or nobody was there: whoever asks wants to know that, too. */
const heard = async (asked: Promise<GraphAnswer>, patienceMs: number): Promise<GraphAnswer | undefined> => {
  const over = new AbortController();
  try {
    return await Promise.race([asked, wait(patienceMs, undefined, { signal: over.signal })]);
  } catch (fault) {
    if (fault instanceof GraphFault) return undefined;
    throw fault;
  } finally {
    over.abort();
  }
};

const callOf = ({ what, on, path }: Trial, person: PersonId, config: ProbeConfig): GraphCall => ({
  ...{ what, method: 'GET', path: path(person, config), once: true },
  ...(on === 'mailboxes' && { mailbox: person }),
});

/** Every permission at once, each by a read of its own; what is read is thrown away. */
export const makePermissionProbe = (
  graph: Graph,
  { patienceMs = usualPatienceMs, ...config }: PermissionProbeConfig,
): PermissionProbe => {
  const tryOne = async (tenant: TenantId, trial: Trial, people: readonly PersonId[]): Promise<Finding> => {
    if (trial.isOff?.(config) === true) return { kind: 'off' };
    const asked = people.map((person) =>
      heard(graph.send(tenant, callOf(trial, person, config)), patienceMs),
    );
    return findingOf(trial, await Promise.all(asked));
  };
  const tryAll = (tenant: TenantId, { asker, mailboxes }: ProbedPeople): Promise<TriedPermission[]> => {
    const each = Object.entries(trials).flatMap(([name, of]) =>
      of.map(async (trial) => ({
        ...{ need: trial.need, name, giver: giverOf(name as Permission) },
        finding: await tryOne(tenant, trial, trial.on === 'asker' ? [asker] : mailboxes),
      })),
    );
    return Promise.all(each);
  };
  return {
    look: async (tenant, people) => {
      const tried = await tryAll(tenant, people);
      return permissionNeeds.flatMap((need) => tried.find((one) => one.need === need) ?? []);
    },
  };
};
