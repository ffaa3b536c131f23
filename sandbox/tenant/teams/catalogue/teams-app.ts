import { createHash } from 'node:crypto';
import type { TeamsWorld } from '../teams-world.ts';

/** The id the organisation's catalogue gave the app: another than the manifest's, as for every uploaded app. */
export function teamsAppId({ registration }: TeamsWorld): string {
  const { tenantId, teamsAppExternalId } = registration;
  const hash = createHash('sha256').update(`${tenantId}|${teamsAppExternalId}`).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

export function renderTeamsApp(world: TeamsWorld): Record<string, unknown> {
  return {
    id: teamsAppId(world),
    externalId: world.registration.teamsAppExternalId,
    displayName: 'The app under test',
    distributionMethod: 'organization',
  };
}
