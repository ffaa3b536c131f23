import type { Candidate } from '#core/matching/candidate.ts';
import { emptyPostbox, reachableAt } from '#core/messages/postbox.ts';
import type { Ports } from '#core/ports/ports.ts';
import { enrolmentId } from '#core/programme/enrolment-id.ts';
import { asId, type PersonId, type TenantId } from '#core/shared/ids.ts';
import { inParallel } from '#core/shared/in-parallel.ts';
import type { Company } from '#sandbox/companies/company.ts';
import { aParticipant } from '#test/builders/a-participant.ts';
import { aProgramme } from '#test/builders/a-programme.ts';
import { anEnrolment } from '#test/builders/an-enrolment.ts';
import { theProgramme } from '#test/builders/named.ts';
import { conversationWith } from '#test/fakes/fake-bot-gateway.ts';
import { aPopulation } from '../people/a-population.ts';

const writesAtOnce = 24;

const profileOf = (candidate: Candidate) => {
  const { teaches, wants, experiencesOffered, experiencesWanted, background, department, office } = candidate;
  const { seniority, tenure, languages, timeZone, workingHours, formats, acceptsTrio } = candidate;
  return {
    ...{ teaches, wants, experiencesOffered, experiencesWanted, background, department, office },
    ...{ seniority, tenure, languages, timeZone, workingHours, formats, acceptsTrio },
  };
};

/** What people say is as in the benchmark of matching; who they are, and who leads whom, is the directory's. */
export const enrolEverybody = async (ports: Ports, tenant: TenantId, company: Company): Promise<void> => {
  const said = aPopulation({ people: company.people.length, seed: company.seed });
  const { aggregates, projections } = ports;
  const programme = aProgramme();
  await aggregates.programme.commit({ tenant, id: theProgramme, basedOn: undefined, state: programme });
  const everybody = said.map((candidate, index) => ({
    id: asId<PersonId>(company.people[index]?.id ?? ''),
    candidate,
  }));
  await inParallel(everybody, writesAtOnce, async ({ id, candidate }) => {
    const person = aParticipant({ id, ...profileOf(candidate) });
    const enrolment = anEnrolment({ person: id });
    const postbox = { ...reachableAt(emptyPostbox(id), conversationWith(id)), welcomed: true };
    const fresh = { tenant, basedOn: undefined };
    await Promise.all([
      aggregates.person.commit({ ...fresh, id, state: person }),
      aggregates.enrolment.commit({ ...fresh, id: enrolmentId(theProgramme, id), state: enrolment }),
      aggregates.postbox.commit({ ...fresh, id, state: postbox }),
      projections.roster.put(tenant, theProgramme, id, {
        ...{ person: id, status: 'enrolled', pausedUntil: undefined, pair: undefined },
        ...{ wasInPair: false, answered: false, leftOutTimes: 0 },
      }),
    ]);
  });
};
