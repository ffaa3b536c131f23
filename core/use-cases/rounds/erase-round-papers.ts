import type { Ports } from '../../ports/ports.ts';
import type { Round } from '../../programme/round.ts';
import type { TenantId } from '../../shared/ids.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import { eraseComparison } from './comparison-document.ts';
import { eraseGathered, readGathered } from './gathered-people.ts';
import { eraseRoundInput, eraseRoundOutput, readRoundPeople } from './round-documents.ts';

const writesAtOnce = 8;

/**
 * All that a round knew of people: their index first, the documents last, so that stopping in between leaves nothing that
 * cannot be found.
 */
export const eraseRoundPapers = async (
  ports: Pick<Ports, 'documents' | 'projections'>,
  tenant: TenantId,
  round: Round,
): Promise<void> => {
  const gathered = (await readGathered(ports, tenant, round)).map(({ id }) => id);
  const people = new Set([...gathered, ...(await readRoundPeople(ports, tenant, round))]);
  await inParallel([...people], writesAtOnce, (person) =>
    ports.projections.person.remove(tenant, person, `round|${round.id}`),
  );
  await eraseComparison(ports, tenant, round);
  await eraseRoundOutput(ports, tenant, round);
  await eraseGathered(ports, tenant, round);
  await eraseRoundInput(ports, tenant, round);
};
