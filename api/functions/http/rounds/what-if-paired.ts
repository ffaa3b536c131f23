import { explanationQuery } from '#core/contract/coordinator.ts';
import type { Ports } from '#core/ports/ports.ts';
import { asId, type PersonId } from '#core/shared/ids.ts';
import { makeWhatIfPaired } from '#core/use-cases/rounds/what-if-paired.ts';
import { programmeId, roundId } from '../route/ids.ts';
import { asking, type Route } from '../route/route.ts';

export const whatIfPaired = (ports: Ports): Route => {
  const ask = makeWhatIfPaired(ports);
  return asking({
    name: 'what-if-paired',
    path: 'programmes/{programme}/rounds/{round}/counterfactual',
    params: { programme: programmeId, round: roundId },
    query: explanationQuery,
    answer: ({ query: { one, other }, ...by }) =>
      ask({ ...by, two: [asId<PersonId>(one), asId<PersonId>(other)] }),
  });
};
