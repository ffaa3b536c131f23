import type { Refusal } from '../../contract/refusal.ts';
import type { Round } from '../../programme/round.ts';
import type { RoundId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { changeAggregate, ifThere, type ChangePorts } from '../change-aggregate.ts';

export interface RoundDue {
  tenant: TenantId;
  round: RoundId;
  now: Instant;
}

/** A change of a round by the worker that computes it: it is never refused, unless the round is gone. */
export const changeComputed = (
  ports: ChangePorts,
  { tenant, round, now }: RoundDue,
  update: (round: Round) => Round,
): Promise<Result<Round, Extract<Refusal, { kind: 'not-found' }>>> =>
  changeAggregate(ports, {
    kind: 'round',
    tenant,
    id: round,
    now,
    decide: ifThere((known: Round) => accepted(update(known))),
  });
