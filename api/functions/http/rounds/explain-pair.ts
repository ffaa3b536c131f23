import { explanationQuery } from '#core/contract/coordinator.ts';
import type { Ports } from '#core/ports/ports.ts';
import { asId, type PersonId } from '#core/shared/ids.ts';
import { makeExplainPair } from '#core/use-cases/rounds/explain-pair.ts';
import { programmeId, roundId } from '../route/ids.ts';
import { asking, type Route } from '../route/route.ts';

export const explainPair = (ports: Ports): Route => {
  const explain = makeExplainPair(ports);
  return asking({
    name: 'explain-pair',
    path: 'programmes/{programme}/rounds/{round}/explanation',
    params: { programme: programmeId, round: roundId },
    query: explanationQuery,
    answer: ({ query: { one, other }, ...by }) =>
      explain({ ...by, two: [asId<PersonId>(one), asId<PersonId>(other)] }),
  });
};
