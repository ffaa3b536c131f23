import type { Person } from '../../people/person.ts';
import type { Ports } from '../../ports/ports.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';

type RecheckPorts = Pick<Ports, 'aggregates' | 'directory' | 'wakeQueue'>;

const writesAtOnce = 8;

interface DirectoryNow {
  managers: readonly PersonId[];
  departed: boolean;
}

const asOf = (person: Person, { managers, departed }: DirectoryNow, now: Instant): Person => {
  const departedAt = departed ? (person.departedAt ?? now) : undefined;
  const same = departedAt === person.departedAt && managers.join() === person.managers.join();
  return same ? person : { ...person, managers, departedAt };
};

/**
 * The people as the directory has them today: their line and whether their account is still there (M3). What has changed
 * is kept with the person. The line of somebody who has left stays as it was.
 */
export const recheckPeople = async (
  ports: RecheckPorts,
  tenant: TenantId,
  { people, now }: { people: readonly Person[]; now: Instant },
): Promise<Person[]> => {
  const listed = await ports.directory.people(
    tenant,
    people.map(({ id }) => id),
  );
  const enabled = new Set(listed.filter(({ accountEnabled }) => accountEnabled).map(({ id }) => id));
  const lines = await ports.directory.managerLines(tenant, [...enabled]);
  return inParallel(people, writesAtOnce, async (person) => {
    const departed = !enabled.has(person.id);
    const managers = departed ? person.managers : (lines.get(person.id) ?? []);
    const decide = (known: Person): Person => asOf(known, { managers, departed }, now);
    if (decide(person) === person) return person;
    const result = await changeAggregate(ports, {
      kind: 'person',
      tenant,
      id: person.id,
      now,
      decide: ifThere((known) => accepted(decide(known))),
    });
    return result.ok ? result.value : person;
  });
};
