import type { Ports } from '../../ports/ports.ts';
import type { RoundId, TenantId } from '../../shared/ids.ts';

const countedAtMost = 1_000;

/** How many have answered, and not who; a longer list is counted no further, for no request reads everybody. */
export const answeredShortlists = async (
  { projections }: Pick<Ports, 'projections'>,
  tenant: TenantId,
  round: RoundId,
): Promise<{ answered: number; orMore: boolean }> => {
  const { rows, next } = await projections.answeredShortlists.page(tenant, round, undefined, countedAtMost);
  return { answered: rows.length, orMore: next !== undefined };
};
