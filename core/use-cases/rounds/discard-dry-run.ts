import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { discardRound, type Round } from '../../programme/round.ts';
import type { TenantId } from '../../shared/ids.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import type { Instant } from '../../shared/instant.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { eraseComparison } from './comparison-document.ts';
import { eraseGathered, readGathered } from './gathered-people.ts';
import { eraseRoundInput, eraseRoundOutput, readRoundPeople } from './round-documents.ts';

export type DiscardPorts = Pick<Ports, 'aggregates' | 'documents' | 'projections' | 'wakeQueue'>;

const writesAtOnce = 8;

/**
 * Puts away a dry run that a newer one replaces, with all it knew of people: their index first, the documents last, so
 * that stopping in between leaves nothing that cannot be found. A published round stays as it is.
 */
export const discardDryRun = async (
  ports: DiscardPorts,
  tenant: TenantId,
  { round, now }: { round: Round; now: Instant },
): Promise<void> => {
  const result = await changeAggregate<'round', Refusal>(ports, {
    kind: 'round',
    tenant,
    id: round.id,
    now,
    decide: ifThere(discardRound),
  });
  if (!result.ok) return;
  const gathered = (await readGathered(ports, tenant, result.value)).map(({ id }) => id);
  const people = new Set([...gathered, ...(await readRoundPeople(ports, tenant, round))]);
  await inParallel([...people], writesAtOnce, (person) =>
    ports.projections.person.remove(tenant, person, `round|${round.id}`),
  );
  await eraseComparison(ports, tenant, round);
  await eraseRoundOutput(ports, tenant, round);
  await eraseGathered(ports, tenant, result.value);
  await eraseRoundInput(ports, tenant, round);
};
