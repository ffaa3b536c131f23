import type { Ports } from '#core/ports/ports.ts';
import { makeReadInsights } from '#core/use-cases/insights/read-insights.ts';
import { programmeId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

/** L1–L7 */
export const readInsights = (ports: Ports): Route => {
  const read = makeReadInsights(ports);
  return reading({
    name: 'read-insights',
    path: 'programmes/{programme}/insights',
    params: { programme: programmeId },
    answer: read,
  });
};
