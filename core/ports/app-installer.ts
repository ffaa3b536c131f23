import type { PersonId, TenantId } from '../shared/ids.ts';

/** Puts the app into a person's Teams, so that the bot may write first; the channel then answers with how to reach them. */
export interface AppInstaller {
  install(
    tenant: TenantId,
    person: PersonId,
  ): Promise<'installed' | 'already-there' | 'refused' | 'unknown-app'>;
}
