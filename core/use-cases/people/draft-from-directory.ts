import { draftProfile } from '../../people/draft-profile.ts';
import type { Profile } from '../../people/profile.ts';
import { dayIn } from '../../people/time-zone.ts';
import type { Ports } from '../../ports/ports.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';

export interface DirectoryDraft {
  profile: Profile;
  managers: readonly PersonId[];
}

/** What the directory knows, as a profile to start from (P2). Undefined for somebody it does not know. */
export const draftFromDirectory = async (
  { directory }: Pick<Ports, 'directory'>,
  tenant: TenantId,
  id: PersonId,
  now: Instant,
): Promise<DirectoryDraft | undefined> => {
  const [person, extras, mailbox, managers] = await Promise.all([
    directory.person(tenant, id),
    directory.extras(tenant, [id]),
    directory.mailbox(tenant, id),
    directory.managerLine(tenant, id),
  ]);
  if (person === undefined) return undefined;
  const today = dayIn(now, mailbox?.timeZone ?? 'UTC');
  return { profile: draftProfile({ person, extras: extras.get(id), mailbox, today }), managers };
};
