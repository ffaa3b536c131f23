import type { Ports } from '../../ports/ports.ts';
import { withoutPeople } from '../../programme/round.ts';
import type { TenantId } from '../../shared/ids.ts';
import { addDays, type Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { eraseRoundPapers } from '../rounds/erase-round-papers.ts';
import type { LetGo } from './letting-go.ts';

type RoundPorts = Pick<Ports, 'aggregates' | 'documents' | 'projections' | 'wakeQueue'>;

/** Days until it is seen again whether it still goes out, and whether its programme is still there. */
const looksAgainAfterDays = 90;

/** Nobody publishes it any more before its papers go. */
const letPeopleGo = async (
  ports: RoundPorts,
  tenant: TenantId,
  { id, isOver, now }: { id: string; isOver: boolean; now: Instant },
): Promise<void> => {
  const left = await changeAggregate(ports, {
    kind: 'round',
    tenant,
    id,
    now,
    decide: ifThere((known) => accepted(withoutPeople(known))),
  });
  if (!left.ok || (left.value.status === 'publishing' && !isOver)) return;
  await eraseRoundPapers(ports, tenant, left.value);
};

/**
 * X7: first who was in the round and what came out for them, but not while it goes out to people; the round itself, which is
 * numbers then, with its programme.
 */
export const makeLetGoRound =
  (ports: RoundPorts): LetGo =>
  async ({ tenant, id, now }) => {
    const round = (await ports.aggregates.round.find(tenant, id))?.state;
    if (round !== undefined) {
      const programme = (await ports.aggregates.programme.find(tenant, round.programme))?.state;
      const isOver = programme === undefined || programme.status === 'closed';
      await letPeopleGo(ports, tenant, { id, isOver, now });
      if (programme !== undefined) return addDays(now, looksAgainAfterDays);
    }
    await ports.aggregates.round.erase(tenant, id);
    return undefined;
  };
