import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { discardRound, type Round } from '../../programme/round.ts';
import type { TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { eraseRoundPapers } from './erase-round-papers.ts';

export type DiscardPorts = Pick<Ports, 'aggregates' | 'documents' | 'projections' | 'wakeQueue'>;

/** Puts away a dry run that a newer one replaces, with all it knew of people. A published round stays as it is. */
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
  await eraseRoundPapers(ports, tenant, result.value);
};
