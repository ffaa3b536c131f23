import { makeDirectory } from '#api/adapters/graph/make-directory.ts';
import { asId } from '#core/shared/ids.ts';
import { aColleague, aCompany } from '#test/builders/a-company.ts';
import { makeFakeDirectory } from '#test/fakes/fake-directory.ts';
import { directoryContract, knownColleagues, mailOf } from './directory-contract.ts';
import { graphOfATenant } from './graph-of-a-tenant.ts';

directoryContract('Graph', async () => {
  const people = knownColleagues.map(
    ({ id, givenName, manager, skills = [], mailbox = true, isGuest, away }) =>
      aColleague(givenName, {
        id,
        managerId: manager,
        skills,
        mailbox,
        userType: isGuest ? 'Guest' : 'Member',
        ...(away === undefined
          ? {}
          : { leave: { from: away.start.slice(0, 10), to: away.end.slice(0, 10) } }),
      }),
  );
  const { graph, tenant, close } = await graphOfATenant(aCompany(...people));
  return { directory: makeDirectory(graph, { profiles: true }), tenant, close };
});

directoryContract('in memory', () => {
  const directory = makeFakeDirectory();
  const hours = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:30' };
  for (const { id, givenName, manager, skills = [], mailbox, isGuest = false, away } of knownColleagues)
    directory.add({
      id,
      givenName,
      displayName: `${givenName} Test`,
      mail: mailOf(givenName),
      country: 'France',
      preferredLanguage: 'fr-FR',
      hiredOn: '2019-04-01',
      isGuest,
      extras: { skills },
      mailbox: mailbox ?? { timeZone: 'Europe/Paris', workingHours: hours },
      ...(manager === undefined ? {} : { manager }),
      ...(away === undefined ? {} : { away }),
    });
  return Promise.resolve({ directory, tenant: asId('tenant'), close: () => Promise.resolve() });
});
