import { isMember } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Actor } from '../../privacy/actor.ts';
import type { SupportRequest } from '../../support/support-request.ts';

/** W5: the partner never sees it, also when the partner coordinates the programme. */
export const mayRead = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  { tenantId, personId }: Actor,
  requests: readonly SupportRequest[],
): Promise<SupportRequest[]> => {
  const ids = [...new Set(requests.flatMap(({ pair }) => pair ?? []))];
  const pairs = (await aggregates.pair.findMany(tenantId, ids)).flatMap((one) => one?.state ?? []);
  const shared = new Set(pairs.filter((pair) => isMember(pair, personId)).map(({ id }) => id));
  return requests.filter(({ from, pair }) => from === personId || pair === undefined || !shared.has(pair));
};
