import type { Ports } from '../../ports/ports.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { erasePostbox } from '../people/erase-postbox.ts';

/**
 * X7: somebody whom the app was to write to and never reached is no person to it, and has no year of their own: their post
 * goes with the last thing that tells of them.
 */
export const letStrangerGo = async (
  ports: Pick<Ports, 'aggregates' | 'projections' | 'wakeQueue'>,
  who: { tenant: TenantId; person: PersonId; now: Instant },
): Promise<void> => {
  const { tenant, person } = who;
  if ((await ports.aggregates.person.find(tenant, person)) !== undefined) return;
  const { rows } = await ports.projections.person.page(tenant, person, undefined, 1);
  if (rows.length === 0) await erasePostbox(ports, who);
};
