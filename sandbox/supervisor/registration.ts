import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { registrationIds } from './registration-ids.ts';
import type { WayToBook } from './start-options.ts';

const secretsShape = z.object({ clientSecret: z.string().min(32), botSecret: z.string().min(32) });
export type Secrets = z.infer<typeof secretsShape>;

/** The app's secrets, made once for a data directory and read again afterwards; new ones when nothing is kept. */
export const secretsOf = (directory: string | undefined): Secrets => {
  const fresh = () => ({ clientSecret: randomSecret(), botSecret: randomSecret() });
  if (directory === undefined) return fresh();
  const path = join(directory, 'secrets.json');
  if (existsSync(path)) return secretsShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  const secrets = fresh();
  mkdirSync(directory, { recursive: true });
  writeFileSync(path, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
};

const randomSecret = (): string => randomBytes(30).toString('base64url');

const calendarRoles = [
  'Calendars.ReadWrite',
  // Changes on a calendar are announced to nobody with less.
  'Calendars.Read',
];

export interface RegistrationAbout {
  secrets: Secrets;
  apiUrl: string;
  tabUrl: string;
  /** Unless `app`, no calendar was given to the app itself; people may allow it theirs, each for themselves. */
  booking?: WayToBook;
}

/** How the app is registered in the sandbox's Entra: who it is, and what an administrator has consented to. */
export const registrationOf = ({ booking = 'app', ...about }: RegistrationAbout) => ({
  tenantId: registrationIds.tenantId,
  clientId: registrationIds.clientId,
  clientSecret: about.secrets.clientSecret,
  appIdUri: `api://${new URL(about.tabUrl).hostname}/${registrationIds.clientId}`,
  botId: registrationIds.botId,
  botSecret: about.secrets.botSecret,
  messagingEndpoint: `${about.apiUrl}/api/messages`,
  teamsAppExternalId: registrationIds.teamsAppExternalId,
  appRoles: [
    { id: registrationIds.coordinatorRoleId, value: 'Programme.Coordinate' },
    { id: registrationIds.stopRoleId, value: 'Programme.StopAll' },
  ],
  grantedRoles: [
    'User.Read.All',
    'MailboxSettings.Read',
    ...(booking === 'app' ? calendarRoles : []),
    'TeamsAppInstallation.ReadWriteSelfForUser.All',
    'AppCatalog.Read.All',
  ],
  grantedScopes: ['User.Read'],
});

export type Registration = ReturnType<typeof registrationOf>;
