import type { StateOfKind } from '#core/ports/aggregates.ts';
import type { Ports } from '#core/ports/ports.ts';
import type { Repository } from '#core/ports/repository.ts';
import type { AggregateKind } from '#core/shared/aggregate-ref.ts';
import type { TenantId } from '#core/shared/ids.ts';

/** Puts an aggregate where it would be, without anything following from it. */
export const seed = async <Kind extends AggregateKind>(
  { aggregates }: Pick<Ports, 'aggregates'>,
  kind: Kind,
  id: string,
  state: StateOfKind[Kind],
  tenant: TenantId,
): Promise<void> => {
  const repository = aggregates[kind] as Repository<StateOfKind[Kind]>;
  await repository.commit({
    tenant,
    id,
    state,
    basedOn: undefined,
    effects: [],
    audit: [],
    wakeAt: undefined,
  });
};
