import type { Ports } from '../../ports/ports.ts';
import type { TenantId } from '../../shared/ids.ts';
import type { Pair } from '../../pairs/pair.ts';
import { everySession } from '../../worksheets/session-stage.ts';
import { worksheetId, type Worksheet } from '../../worksheets/worksheet.ts';

type WorksheetPorts = Pick<Ports, 'aggregates'>;

/** Those that somebody has written on, in the order of the sessions. */
export const worksheetsOf = async (
  { aggregates }: WorksheetPorts,
  tenant: TenantId,
  { pair, sessions = everySession(pair) }: { pair: Pair; sessions?: readonly number[] },
): Promise<Worksheet[]> => {
  const ids = sessions.map((session) => worksheetId(pair.id, session));
  const found = await aggregates.worksheet.findMany(tenant, ids);
  return found.flatMap((one) => one?.state ?? []);
};
