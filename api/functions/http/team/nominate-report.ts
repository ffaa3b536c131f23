import type { Ports } from '#core/ports/ports.ts';
import { nominationBody } from '#core/contract/coordinator.ts';
import { makeNominateReport } from '#core/use-cases/nominations/nominate-report.ts';
import { asId, type PersonId, type ProgrammeId } from '#core/shared/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** N1 */
export const nominateReport = (ports: Ports): Route => {
  const nominate = makeNominateReport(ports);
  return acting({
    name: 'nominate-report',
    path: 'nominations',
    body: nominationBody,
    isKeyed: true,
    answer: ({ body, ...by }) => {
      const programme = asId<ProgrammeId>(body.programme);
      return nominate({ ...by, programme, employee: asId<PersonId>(body.employee), why: body.why });
    },
  });
};
