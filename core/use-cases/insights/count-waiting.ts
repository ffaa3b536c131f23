import { emptyBoardCount, type BoardCount } from '../../growth/count-board.ts';
import type { Ports } from '../../ports/ports.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { eachState } from './read-states.ts';

/** L9: what those who wait want and teach, read from their profiles page by page. */
export const countWaiting = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  tenant: TenantId,
  { waiting, now }: { waiting: readonly PersonId[]; now: Instant },
): Promise<BoardCount> => {
  const count = emptyBoardCount(now.slice(0, 10));
  for await (const { id, profile, departedAt } of eachState(waiting, (batch) =>
    aggregates.person.findMany(tenant, batch),
  )) {
    if (profile !== undefined && departedAt === undefined) count.add(id, profile);
  }
  return count;
};
