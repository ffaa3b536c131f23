import { isAhead } from '../../pairs/meeting.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import { addDays, type Instant } from '../../shared/instant.ts';
import { sheetOf, worksheetId } from '../../worksheets/worksheet.ts';

const daysAhead = 2;

/** W1: the number of the session within two days for which this member has written nothing yet. */
export const sessionToPrepare = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  { tenant, me, pair }: { tenant: TenantId; me: PersonId; pair: Pair },
  now: Instant,
): Promise<number | undefined> => {
  if (pair.stage.status !== 'active') return undefined;
  const until = addDays(now, daysAhead);
  const next = pair.meetings.find((meeting) => isAhead(meeting, now) && meeting.when.start <= until);
  if (next === undefined) return undefined;
  const worksheet = await aggregates.worksheet.find(tenant, worksheetId(pair.id, next.number));
  return sheetOf(worksheet?.state, me).before === undefined ? next.number : undefined;
};
