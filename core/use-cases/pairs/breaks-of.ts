import type { Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import { breakIntervals } from '../../programme/programme-break.ts';
import type { TenantId } from '../../shared/ids.ts';
import type { Interval } from '../../shared/instant.ts';

/** D5: when the programme of a pair pauses, by the days of whoever invites. */
export const breaksOf = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  { tenant, pair, organiser }: { tenant: TenantId; pair: Pair; organiser: { timeZone: string } },
): Promise<Interval[]> => {
  const programme = await aggregates.programme.find(tenant, pair.programme);
  return breakIntervals(programme?.state.design.breaks ?? [], organiser.timeZone);
};
