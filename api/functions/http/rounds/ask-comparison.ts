import { comparisonBody } from '#core/contract/comparison.ts';
import type { Ports } from '#core/ports/ports.ts';
import { makeAskComparison } from '#core/use-cases/rounds/ask-comparison.ts';
import { programmeId, roundId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** M8: policies side by side. */
export const askComparison = (ports: Ports): Route => {
  const ask = makeAskComparison(ports);
  return acting({
    name: 'ask-comparison',
    path: 'programmes/{programme}/rounds/{round}/comparison',
    params: { programme: programmeId, round: roundId },
    body: comparisonBody,
    answer: ({ body, ...by }) => ask({ ...by, policies: body.policies }),
  });
};
