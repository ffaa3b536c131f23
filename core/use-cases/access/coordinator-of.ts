import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Actor } from '../../privacy/actor.ts';
import type { CoordinatorOf } from '../../privacy/relationship.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';

/** D4: both the app role and being named as coordinator of this programme are needed. */
export const coordinatorOf = async (
  ports: Pick<Ports, 'aggregates'>,
  actor: Actor,
  programmeId: string,
): Promise<Result<CoordinatorOf, Refusal>> => {
  if (!actor.mayCoordinate) return refused({ kind: 'not-allowed' });
  const programme = (await ports.aggregates.programme.find(actor.tenantId, programmeId))?.state;
  return programme?.coordinators.includes(actor.personId) === true
    ? accepted({ actor, programme })
    : refused({ kind: 'not-found' });
};
