import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import type { CoordinatorOf } from '../../privacy/relationship.ts';
import type { Round } from '../../programme/round.ts';
import type { ProgrammeId, RoundId } from '../../shared/ids.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import type { By } from '../by.ts';

export interface OfRound extends By {
  programme: ProgrammeId;
  round: RoundId;
}

/** A round of a programme that the actor coordinates; a round of another programme is not found. */
export const roundOf = async (
  ports: Pick<Ports, 'aggregates'>,
  { actor, programme, round: id }: OfRound,
): Promise<Result<CoordinatorOf & { round: Round }, Refusal>> => {
  const relation = await coordinatorOf(ports, actor, programme);
  if (!relation.ok) return relation;
  const round = (await ports.aggregates.round.find(actor.tenantId, id))?.state;
  return round?.programme === programme
    ? accepted({ ...relation.value, round })
    : refused({ kind: 'not-found' });
};
