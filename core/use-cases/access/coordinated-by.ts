import type { Ports } from '../../ports/ports.ts';
import { wholeTenant } from '../../ports/projections.ts';
import type { Actor } from '../../privacy/actor.ts';
import type { ProgrammeId } from '../../shared/ids.ts';

/** D4: the programmes that name somebody with the app role as coordinator. */
export const coordinatedBy = async (
  { projections }: Pick<Ports, 'projections'>,
  { tenantId, personId, mayCoordinate }: Actor,
): Promise<ProgrammeId[]> => {
  const mine: ProgrammeId[] = [];
  if (!mayCoordinate) return mine;
  for await (const { id, coordinators } of projections.programmes.all(tenantId, wholeTenant)) {
    if (coordinators.includes(personId)) mine.push(id);
  }
  return mine;
};
