import type { Ports } from '../../ports/ports.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';

/** Out of office today by their automatic replies, or travelling by their own word. A pause is known to the enrolment. */
export const whoIsAway = async (
  { aggregates, directory }: Pick<Ports, 'aggregates' | 'directory'>,
  tenant: TenantId,
  { people, now }: { people: readonly PersonId[]; now: Instant },
): Promise<ReadonlySet<PersonId>> => {
  const [absences, known] = await Promise.all([
    directory.absences(tenant, people),
    aggregates.person.findMany(tenant, people),
  ]);
  return new Set(
    people.filter((person, at) => {
      const absence = absences.get(person);
      const travelling = known[at]?.state.profile?.travellingUntil;
      const isOut = absence !== undefined && absence.start <= now && now < absence.end;
      return isOut || (travelling !== undefined && now < travelling);
    }),
  );
};
