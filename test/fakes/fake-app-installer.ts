import type { AppInstaller } from '#core/ports/app-installer.ts';
import type { PersonId, TenantId } from '#core/shared/ids.ts';

export interface FakeAppInstaller extends AppInstaller {
  readonly installed: readonly PersonId[];
  refuse(person: PersonId): void;
  /** The app gets installed, but the channel never says how to reach the person. */
  silence(person: PersonId): void;
}

/** `onInstalled` is what the channel does next: it tells the bot of its new conversation. */
export const makeFakeAppInstaller = (
  onInstalled: (tenant: TenantId, person: PersonId) => Promise<void>,
): FakeAppInstaller => {
  const installed: PersonId[] = [];
  const refused = new Set<PersonId>();
  const silent = new Set<PersonId>();
  return {
    installed,
    refuse: (person) => void refused.add(person),
    silence: (person) => void silent.add(person),
    install: async (tenant, person) => {
      if (refused.has(person)) return 'refused';
      const already = installed.includes(person);
      if (!already) installed.push(person);
      if (!silent.has(person)) await onInstalled(tenant, person);
      return already ? 'already-there' : 'installed';
    },
  };
};
