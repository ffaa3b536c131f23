import { makeAppInstaller } from '#api/adapters/graph/make-app-installer.ts';
import { asId, type PersonId } from '#core/shared/ids.ts';
import { registrationIds } from '#sandbox/supervisor/registration-ids.ts';
import { aColleague, aCompany, objectIdOf } from '#test/builders/a-company.ts';
import { makeFakeAppInstaller } from '#test/fakes/fake-app-installer.ts';
import { appInstallerContract } from './app-installer-contract.ts';
import { graphOfATenant } from './graph-of-a-tenant.ts';

const person: PersonId = asId(objectIdOf('Ada'));
const barred: PersonId = asId(objectIdOf('Gone'));
const { teamsAppExternalId: externalId } = registrationIds;

appInstallerContract('Graph', async () => {
  const company = aCompany(aColleague('Ada'), aColleague('Gone', { accountEnabled: false }));
  const { graph, tenant, close } = await graphOfATenant(company);
  return { installer: makeAppInstaller(graph, { externalId }), tenant, person, barred, close };
});

appInstallerContract('in memory', () => {
  const installer = makeFakeAppInstaller(() => Promise.resolve());
  installer.refuse(barred);
  return Promise.resolve({
    installer,
    tenant: asId('tenant'),
    person,
    barred,
    close: () => Promise.resolve(),
  });
});
