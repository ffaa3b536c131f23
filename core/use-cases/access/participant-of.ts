import type { Refusal } from '../../contract/refusal.ts';
import { isMember } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Actor } from '../../privacy/actor.ts';
import type { ParticipantOf } from '../../privacy/relationship.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';

/** A pair of somebody else is not found, like one that is not there. */
export const participantOf = async (
  ports: Pick<Ports, 'aggregates'>,
  actor: Actor,
  pairId: string,
): Promise<Result<ParticipantOf, Refusal>> => {
  const pair = (await ports.aggregates.pair.find(actor.tenantId, pairId))?.state;
  return pair !== undefined && isMember(pair, actor.personId)
    ? accepted({ actor, pair })
    : refused({ kind: 'not-found' });
};
