import type { MyProgramme } from '../../contract/participant.ts';
import type { Nomination } from '../../nominations/nomination.ts';
import type { Ports } from '../../ports/ports.ts';
import type { ProgrammeId, PersonId, TenantId } from '../../shared/ids.ts';
import { namesOf } from './known-as.ts';
import type { PersonIndex } from './index-of.ts';

type NominationPorts = Pick<Ports, 'aggregates' | 'directory'>;

/** The nominations of this person, latest first. */
export const nominationsOf = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  tenant: TenantId,
  { person, index }: { person: PersonId; index: PersonIndex },
): Promise<Nomination[]> => {
  const ids = index.nominations.map(({ nomination }) => nomination);
  const found = (await aggregates.nomination.findMany(tenant, ids)).flatMap((one) => one?.state ?? []);
  return found
    .filter(({ employee }) => employee === person)
    .sort((a, b) => b.sentAt.localeCompare(a.sentAt) || a.id.localeCompare(b.id));
};

/** Who nominated me where, and why: for my eyes only (N1). */
export const nominatorsOf = async (
  ports: NominationPorts,
  tenant: TenantId,
  nominations: readonly Nomination[],
): Promise<(programme: ProgrammeId) => MyProgramme['nominatedBy']> => {
  const known = await namesOf(
    ports,
    tenant,
    nominations.map(({ manager }) => manager),
  );
  return (programme) => {
    const latest = nominations.find((one) => one.programme === programme);
    return latest && { name: known(latest.manager).name, why: latest.why };
  };
};
