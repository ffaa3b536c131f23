import { leastPeople } from '../../growth/anonymity.ts';
import type { Ports } from '../../ports/ports.ts';
import { endedByChange } from '../../ports/projections.ts';
import type { ProgrammeId, TenantId } from '../../shared/ids.ts';
import { rowsAtOnce } from './count-people.ts';

/**
 * M15: how many pairs have ended because they could not go on, by full fives: from one day to the next the figure never
 * tells of a single pair (L7). Undefined below the first five.
 */
export const countEndedByChange = async (
  { projections }: Pick<Ports, 'projections'>,
  tenant: TenantId,
  programme: ProgrammeId,
): Promise<number | undefined> => {
  const { rows } = await projections.pairs.page(tenant, endedByChange(programme), undefined, rowsAtOnce);
  return rows.length < leastPeople ? undefined : rows.length - (rows.length % leastPeople);
};
