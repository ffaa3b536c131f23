import type { Pair } from '../../pairs/pair.ts';
import type { Profile } from '../../people/profile.ts';
import { isTimeZone } from '../../people/time-zone.ts';
import type { Ports } from '../../ports/ports.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { Locale } from '../../shared/message.ts';
import { readerAs } from '../messages/reader-of.ts';

/** A member of a pair as a booking needs them. */
export interface PersonToMeet {
  id: PersonId;
  name: string;
  /** As the directory has it now; empty when nobody knows one. */
  mail: string;
  locale: Locale;
  /** IANA. */
  timeZone: string;
  /** As the directory writes it. */
  country: string | undefined;
  profile: Profile | undefined;
}

/** In the order of the members. */
export const peopleToMeet = async (
  ports: Pick<Ports, 'aggregates' | 'directory'>,
  tenant: TenantId,
  { members }: Pick<Pair, 'members'>,
): Promise<PersonToMeet[]> => {
  const [found, listed] = await Promise.all([
    ports.aggregates.person.findMany(tenant, members),
    ports.directory.people(tenant, members),
  ]);
  const known = found.map((one) => one?.state);
  const readers = await Promise.all(
    members.map((person, index) => readerAs(ports, { tenant, person, known: known[index] })),
  );
  return members.map((id, index) => {
    const profile = known[index]?.profile;
    const entry = listed.find((one) => one.id === id);
    const { locale = 'en', timeZone = 'UTC' } = readers[index] ?? {};
    return {
      id,
      name: entry?.displayName ?? profile?.displayName ?? '',
      mail: entry?.mail ?? profile?.mail ?? '',
      locale,
      timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
      country: entry?.country ?? entry?.usageLocation,
      profile,
    };
  });
};
