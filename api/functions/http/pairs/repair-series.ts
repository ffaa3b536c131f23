import type { Ports } from '#core/ports/ports.ts';
import { seriesRepairBody } from '#core/contract/sessions.ts';
import { makeRepairSeries } from '#core/use-cases/pairs/repair-sessions.ts';
import { pairId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** S3 */
export const repairSeries = (ports: Ports): Route => {
  const act = makeRepairSeries(ports);
  return acting({
    name: 'repair-series',
    path: 'pairs/{pair}/series/repair',
    params: { pair: pairId },
    body: seriesRepairBody,
    answer: ({ body, ...by }) => act({ ...by, how: body.how }),
  });
};
