import type { StateOfKind } from '#core/ports/aggregates.ts';
import type { Ports } from '#core/ports/ports.ts';
import type { Repository } from '#core/ports/repository.ts';
import type { AggregateKind } from '#core/shared/aggregate-ref.ts';
import type { TenantId } from '#core/shared/ids.ts';

/** Puts states there as if they had always been, without any consequence. */
export const keeper =
  ({ aggregates }: Pick<Ports, 'aggregates'>, tenant: TenantId) =>
  async <Kind extends AggregateKind>(kind: Kind, id: string, state: StateOfKind[Kind]): Promise<void> => {
    const repository = aggregates[kind] as Repository<StateOfKind[Kind]>;
    const known = await repository.find(tenant, id);
    await repository.commit({ tenant, id, state, basedOn: known?.version });
  };
