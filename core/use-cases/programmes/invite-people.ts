import type { InvitationReport } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Directory, DirectoryPerson } from '../../ports/directory.ts';
import { invite } from '../../programme/enrolment.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import { takesEnrolments, type Programme } from '../../programme/programme.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import { changeAndProject, type ShownPorts } from '../change-and-project.ts';
import { changeProgramme, type OfOneProgramme } from './change-programme.ts';
import { readAddresses, type AddressLine } from './read-addresses.ts';

const addressesAtOnce = 500;
const invitationsAtOnce = 16;

type Problem = InvitationReport['problems'][number];

interface Sorted {
  people: Set<PersonId>;
  problems: Problem[];
}

const problemWith = (
  person: DirectoryPerson | undefined,
  { design }: Programme,
  people: ReadonlySet<PersonId>,
): Problem['why'] | undefined => {
  if (!person?.accountEnabled) return 'unknown-address';
  if (person.isGuest && !design.guestsAllowed) return 'guest';
  return people.has(person.id) ? 'twice' : undefined;
};

const sortAddresses = async (
  directory: Directory,
  tenant: TenantId,
  { lines, programme }: { lines: readonly AddressLine[]; programme: Programme },
): Promise<Sorted> => {
  const sorted: Sorted = { people: new Set(), problems: [] };
  for (let from = 0; from < lines.length; from += addressesAtOnce) {
    const batch = lines.slice(from, from + addressesAtOnce);
    const found = await directory.byMail(tenant, [...new Set(batch.flatMap(({ mail }) => mail ?? []))]);
    for (const { line, mail } of batch) {
      const person = mail === undefined ? undefined : found.get(mail);
      const why = mail === undefined ? 'no-address' : problemWith(person, programme, sorted.people);
      if (why !== undefined) sorted.problems.push({ line, why });
      else if (person !== undefined) sorted.people.add(person.id);
    }
  }
  return sorted;
};

/**
 * P1: everyone in the list is asked, nobody is put in. Sent again it asks nobody twice and says the same. What is wrong is
 * reported by line, never by address.
 */
export const makeInvitePeople =
  (ports: ShownPorts & { directory: Directory }) =>
  async (by: OfOneProgramme & { csv: string }): Promise<Result<InvitationReport, Refusal>> => {
    const { actor, now, programme: id } = by;
    const { tenantId: tenant } = actor;
    const relation = await coordinatorOf(ports, actor, id);
    if (!relation.ok) return relation;
    const { programme } = relation.value;
    if (programme.status === 'closed') return refused({ kind: 'programme-closed' });
    if (!takesEnrolments(programme)) return refused({ kind: 'programme-not-open' });
    const lines = readAddresses(by.csv);
    const { people, problems } = await sortAddresses(ports.directory, tenant, { lines, programme });
    await inParallel([...people], invitationsAtOnce, (person) =>
      changeAndProject<'enrolment', never>(ports, {
        kind: 'enrolment',
        tenant,
        id: enrolmentId(id, person),
        now,
        decide: (known) => accepted({ state: invite(known, { programme: id, person, by: 'coordinator' }) }),
      }),
    );
    if (people.size > 0) {
      const act = { act: 'people-invited', after: String(people.size) };
      await changeProgramme(ports, by, (known) => accepted({ programme: known, acts: [act] }));
    }
    return accepted({ now, invited: people.size, problems });
  };
