import type { StateOfKind } from '#core/ports/aggregates.ts';
import type { Ports } from '#core/ports/ports.ts';
import type { Repository } from '#core/ports/repository.ts';
import { enrolmentId } from '#core/programme/enrolment-id.ts';
import { stopsId } from '#core/programme/stops.ts';
import type { AggregateKind } from '#core/shared/aggregate-ref.ts';
import type { TenantId } from '#core/shared/ids.ts';
import { makeProject } from '#core/use-cases/background/project.ts';
import { contosoTenant, monday } from './named.ts';

type Kept = { [Kind in AggregateKind]: { kind: Kind; state: StateOfKind[Kind] } }[AggregateKind];

const idOf = ({ kind, state }: Kept): string => {
  switch (kind) {
    case 'enrolment':
      return enrolmentId(state.programme, state.person);
    case 'insights':
    case 'recheck':
    case 'freshness':
      return state.programme;
    case 'postbox':
    case 'mailbox':
      return state.person;
    case 'stops':
      return stopsId;
    default:
      return state.id;
  }
};

export type Keep = (...kept: readonly Kept[]) => Promise<void>;

/** Puts things into a world as they stand, with the lists that show them, and nothing told to anybody. */
export const keepIn =
  (ports: Ports, tenant: TenantId = contosoTenant): Keep =>
  async (...kept) => {
    for (const one of kept) {
      const id = idOf(one);
      const repository = ports.aggregates[one.kind] as Repository<unknown>;
      const basedOn = (await repository.find(tenant, id))?.version;
      await repository.commit({ tenant, id, state: one.state, basedOn });
      await makeProject(ports)({ tenant, kind: one.kind, id }, monday);
    }
  };
