import type { Ports } from '../ports/ports.ts';
import type { AggregateKind } from '../shared/aggregate-ref.ts';
import type { StateOfKind } from '../ports/aggregates.ts';
import type { Result } from '../shared/result.ts';
import { makeProject } from './background/project.ts';
import { changeAggregate, type Change } from './change-aggregate.ts';

export type ShownPorts = Pick<Ports, 'aggregates' | 'projections' | 'wakeQueue'>;

/**
 * A change whose lists its author looks at next. The outbox would write them too, a moment later; writing them now
 * spares the author a list without what they have just done.
 */
export const changeAndProject = async <Kind extends AggregateKind, Refusal>(
  ports: ShownPorts,
  change: Change<Kind, Refusal>,
): Promise<Result<StateOfKind[Kind], Refusal>> => {
  const result = await changeAggregate(ports, change);
  const { tenant, kind, id, now } = change;
  if (result.ok) await makeProject(ports)({ tenant, kind, id }, now);
  return result;
};
