import type { Refusal } from '../../contract/refusal.ts';
import { eraseAllSent } from '../../messages/postbox.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere, type ChangePorts } from '../change-aggregate.ts';

/** Cards are overwritten one after the other by a worker, as the channel allows; then the postbox goes by itself. */
export const erasePostbox = async (
  ports: ChangePorts,
  { tenant, person, now }: { tenant: TenantId; person: PersonId; now: Instant },
): Promise<void> => {
  await changeAggregate<'postbox', Refusal>(ports, {
    kind: 'postbox',
    tenant,
    id: person,
    now,
    decide: ifThere((known) => accepted(eraseAllSent(known, now))),
  });
};
