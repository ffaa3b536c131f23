import type { Ports } from '../../ports/ports.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';

/** How one person is shown to another. Empty text where nothing is known. */
export interface KnownAs {
  id: PersonId;
  name: string;
  jobTitle: string;
  department: string;
  office: string;
  mail: string;
  /** IANA; `UTC` when nobody knows. */
  timeZone: string;
}

type KnownAsPorts = Pick<Ports, 'aggregates' | 'directory'>;

const nobody = (id: PersonId): KnownAs => ({
  id,
  name: '',
  jobTitle: '',
  department: '',
  office: '',
  mail: '',
  timeZone: 'UTC',
});

/** From their own profile where they have one, else from the directory; in the order asked for. */
export const knownAs = async (
  { aggregates, directory }: KnownAsPorts,
  tenant: TenantId,
  ids: readonly PersonId[],
): Promise<KnownAs[]> => {
  const people = await aggregates.person.findMany(tenant, ids);
  const missing = ids.filter((_, index) => people[index]?.state.profile === undefined);
  const listed = missing.length === 0 ? [] : await directory.people(tenant, missing);
  return ids.map((id, index) => {
    const profile = people[index]?.state.profile;
    if (profile !== undefined) {
      const { displayName: name, jobTitle, department, office, mail, timeZone } = profile;
      return { id, name, jobTitle, department, office, mail, timeZone };
    }
    const entry = listed.find((one) => one.id === id);
    if (entry === undefined) return nobody(id);
    const { displayName: name, jobTitle, department, office, mail = '' } = entry;
    return { id, name, jobTitle, department, office, mail, timeZone: 'UTC' };
  });
};

/** The same as a map, for lists that name many people. */
export const namesOf = async (
  ports: KnownAsPorts,
  tenant: TenantId,
  ids: readonly PersonId[],
): Promise<(id: PersonId) => KnownAs> => {
  const unique = [...new Set(ids)];
  const known = new Map((await knownAs(ports, tenant, unique)).map((one) => [one.id, one]));
  return (id) => known.get(id) ?? nobody(id);
};
