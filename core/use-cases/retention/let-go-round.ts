import type { Ports } from '../../ports/ports.ts';
import { withoutPeople } from '../../programme/round.ts';
import type { Round } from '../../programme/round.ts';
import type { TenantId } from '../../shared/ids.ts';
import { addDays, type Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { eraseRoundPapers } from '../rounds/erase-round-papers.ts';
import type { LetGo } from './letting-go.ts';

type RoundPorts = Pick<Ports, 'aggregates' | 'documents' | 'projections' | 'wakeQueue'>;

/** Days until it is seen again whether its programme is still there. */
const looksAgainAfterDays = 90;

const letPeopleGo = async (
  ports: RoundPorts,
  tenant: TenantId,
  { round, now }: { round: Round; now: Instant },
): Promise<void> => {
  await eraseRoundPapers(ports, tenant, round);
  await changeAggregate(ports, {
    kind: 'round',
    tenant,
    id: round.id,
    now,
    decide: ifThere((known) => accepted(withoutPeople(known))),
  });
};

/** X7: first who was in the round and what came out for them; the round itself, which is numbers then, with its programme. */
export const makeLetGoRound =
  (ports: RoundPorts): LetGo =>
  async ({ tenant, id, now }) => {
    const round = (await ports.aggregates.round.find(tenant, id))?.state;
    if (round !== undefined) {
      await letPeopleGo(ports, tenant, { round, now });
      const programme = await ports.aggregates.programme.find(tenant, round.programme);
      if (programme !== undefined) return addDays(now, looksAgainAfterDays);
    }
    await ports.aggregates.round.erase(tenant, id);
    return undefined;
  };
