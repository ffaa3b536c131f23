import type { Ports } from '../../ports/ports.ts';
import type { RosterEntry } from '../../ports/projections.ts';
import { isSilent } from '../../programme/question.ts';
import type { ProgrammeId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';

/** In the programme and in no pair; paused or not. */
export const isUnpaired = ({ status, pair }: RosterEntry): boolean =>
  status === 'enrolled' && pair === undefined;

/** Unpaired, not on pause, and not silent when all were asked whether they are still in. */
export const isFree = (row: RosterEntry, now: Instant): boolean =>
  isUnpaired(row) && !isSilent(row) && (row.pausedUntil === undefined || row.pausedUntil <= now);

/** Whether there are two to pair; stops reading as soon as it knows. */
export const twoAreFree = async (
  { projections }: Pick<Ports, 'projections'>,
  tenant: TenantId,
  { programme, now }: { programme: ProgrammeId; now: Instant },
): Promise<boolean> => {
  let free = 0;
  for await (const row of projections.roster.all(tenant, programme)) {
    if (isFree(row, now)) free += 1;
    if (free === 2) return true;
  }
  return false;
};
