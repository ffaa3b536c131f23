import type { Candidate } from '#core/matching/candidate.ts';
import { emptyPostbox, reachableAt } from '#core/messages/postbox.ts';
import type { Ports } from '#core/ports/ports.ts';
import { enrolmentId } from '#core/programme/enrolment-id.ts';
import { asId, type PersonId, type ProgrammeId, type TenantId } from '#core/shared/ids.ts';
import { inParallel } from '#core/shared/in-parallel.ts';
import type { Company } from '#sandbox/companies/company.ts';
import { aParticipant } from '#test/builders/a-participant.ts';
import { aProgramme } from '#test/builders/a-programme.ts';
import { anEnrolment } from '#test/builders/an-enrolment.ts';
import { person as named, theProgramme } from '#test/builders/named.ts';
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

const namesOf = ({ id, displayName, mail }: Company['people'][number]) => ({
  id: asId<PersonId>(id),
  displayName,
  mail,
});

export interface Everybody {
  tenant: TenantId;
  company: Company;
  programme?: ProgrammeId;
  /** Takes no part. */
  coordinator?: PersonId;
  /** Where the bot has met nobody, publishing begins with installing the app. */
  areKnownToBot?: boolean;
}

/** What people say is as in the benchmark of matching; who they are, and who leads whom, is the directory's. */
export const enrolEverybody = async (
  ports: Pick<Ports, 'aggregates' | 'projections'>,
  {
    tenant,
    company,
    programme: id = theProgramme,
    coordinator = named('coordinator'),
    areKnownToBot = true,
  }: Everybody,
): Promise<void> => {
  const said = aPopulation({ people: company.people.length, seed: company.seed });
  const { aggregates, projections } = ports;
  const programme = aProgramme({ id, coordinators: [coordinator] });
  await aggregates.programme.commit({ tenant, id, basedOn: undefined, state: programme });
  const everybody = said
    .flatMap((candidate, index) => {
      const colleague = company.people[index];
      return colleague === undefined ? [] : [{ ...namesOf(colleague), candidate }];
    })
    .filter(({ id }) => id !== coordinator);
  await inParallel(everybody, writesAtOnce, async ({ candidate, ...names }) => {
    const { id } = names;
    const person = aParticipant({ ...names, ...profileOf(candidate) });
    const enrolment = anEnrolment({ person: id, programme: programme.id });
    const postbox = { ...reachableAt(emptyPostbox(id), conversationWith(id)), welcomed: true };
    const fresh = { tenant, basedOn: undefined };
    await Promise.all([
      aggregates.person.commit({ ...fresh, id, state: person }),
      aggregates.enrolment.commit({ ...fresh, id: enrolmentId(programme.id, id), state: enrolment }),
      areKnownToBot ? aggregates.postbox.commit({ ...fresh, id, state: postbox }) : undefined,
      projections.roster.put(tenant, programme.id, id, {
        ...{ person: id, status: 'enrolled', pausedUntil: undefined, pair: undefined },
        ...{ wasInPair: false, answered: false, leftOutTimes: 0 },
      }),
    ]);
  });
};
