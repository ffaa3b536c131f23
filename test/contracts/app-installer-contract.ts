import type { AppInstaller } from '#core/ports/app-installer.ts';
import type { PersonId, TenantId } from '#core/shared/ids.ts';

export interface AppInstallerUnderTest {
  installer: AppInstaller;
  tenant: TenantId;
  person: PersonId;
  /** Somebody the app may not be installed for. */
  barred: PersonId;
  close(): Promise<void>;
}

/** What every implementation of the port keeps to. */
export const appInstallerContract = (name: string, start: () => Promise<AppInstallerUnderTest>): void => {
  describe(`app installer: ${name}`, () => {
    let under: AppInstallerUnderTest;
    beforeEach(async () => void (under = await start()));
    afterEach(() => under.close());

    test('I1 the app is installed once; the second time it is there already', async () => {
      const { installer, tenant, person } = under;
      expect(await installer.install(tenant, person)).toBe('installed');
      expect(await installer.install(tenant, person)).toBe('already-there');
    });

    test('a refusal is told as one, each time', async () => {
      const { installer, tenant, barred } = under;
      expect(await installer.install(tenant, barred)).toBe('refused');
      expect(await installer.install(tenant, barred)).toBe('refused');
    });
  });
};
