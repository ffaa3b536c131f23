import { z } from 'zod';
import type { Giver, PermissionNeed } from '#core/privacy/permission.ts';
import type { PersonId } from '#core/shared/ids.ts';
import type { GraphWork, Permission } from '../graph-works.ts';
import type { GraphAnswer } from '../wire/graph-call.ts';
import { personPath, query, quoted } from '../wire/query.ts';

export interface ProbeConfig {
  booking: 'app' | 'delegated' | 'file';
  profiles: boolean;
  /** The id in the app's manifest. */
  teamsAppExternalId: string;
}

/** The least there is to read that a permission opens. */
export interface Trial {
  need: PermissionNeed;
  what: GraphWork;
  /** On whom: whoever asks, or each of some mailboxes. */
  on: 'asker' | 'mailboxes';
  path: (person: PersonId, config: ProbeConfig) => string;
  /** Whether an answer proves all that the permission is for. */
  proves: (answer: GraphAnswer) => boolean;
  isOff?: (config: ProbeConfig) => boolean;
}

const always = (): boolean => true;
const never = (): boolean => false;
const booksNothingItself = ({ booking }: ProbeConfig): boolean => booking !== 'app';

const listed = z.object({ value: z.array(z.unknown()).min(1) });
const isSomethingListed = ({ body }: GraphAnswer): boolean => listed.safeParse(body).success;

/** X1: a permission without a trial does not compile. */
export const trials: Readonly<Record<Permission, readonly [Trial, ...Trial[]]>> = {
  'User.Read.All': [
    {
      ...{ need: 'people', what: 'try the directory', on: 'asker', proves: always },
      path: (person) => personPath(person, `/manager${query({ $select: 'id' })}`),
    },
    {
      ...{ need: 'profiles', what: 'try a profile', on: 'asker', proves: always },
      path: (person) => personPath(person, query({ $select: 'id,skills' })),
      isOff: ({ profiles }) => !profiles,
    },
  ],
  'MailboxSettings.Read': [
    {
      ...{ need: 'mailboxes', what: 'try mailbox settings', on: 'mailboxes', proves: always },
      path: (person) => personPath(person, `/mailboxSettings${query({ $select: 'timeZone' })}`),
    },
  ],
  'Calendars.ReadWrite': [
    {
      ...{ need: 'calendars', what: 'try a calendar', on: 'mailboxes', proves: never },
      path: (person) => personPath(person, `/events${query({ $select: 'id', $top: '1' })}`),
      isOff: booksNothingItself,
    },
  ],
  'Calendars.Read': [
    {
      // A standing subscription has been allowed; an empty list says only that nobody minds the question.
      ...{ need: 'notices', what: 'try the list of subscriptions', on: 'asker', proves: isSomethingListed },
      path: () => '/subscriptions',
      isOff: booksNothingItself,
    },
  ],
  'AppCatalog.Read.All': [
    {
      ...{ need: 'catalogue', what: 'try the catalogue', on: 'asker', proves: always },
      path: (_person, { teamsAppExternalId }) =>
        `/appCatalogs/teamsApps${query({ $filter: `externalId eq ${quoted(teamsAppExternalId)}` })}`,
    },
  ],
  'TeamsAppInstallation.ReadWriteSelfForUser.All': [
    {
      // No other permission of this app opens the list.
      ...{ need: 'installs', what: 'try who has the app', on: 'asker', proves: always },
      path: (person, { teamsAppExternalId }) =>
        personPath(
          person,
          `/teamwork/installedApps${query({ $filter: `teamsApp/externalId eq ${quoted(teamsAppExternalId)}` })}`,
        ),
    },
  ],
};

const byMailbox: ReadonlySet<Permission> = new Set([
  'MailboxSettings.Read',
  'Calendars.ReadWrite',
  'Calendars.Read',
]);

/** Exchange opens mailboxes; whoever consents in Entra to these as well opens every one (docs/install.md). */
export const giverOf = (permission: Permission): Giver =>
  byMailbox.has(permission) ? 'mailboxes' : 'consent';
