import { asId } from '#core/shared/ids.ts';
import { registrationIds } from '#sandbox/supervisor/registration-ids.ts';
import { aColleague, aCompany, objectIdOf } from '#test/builders/a-company.ts';
import { graphOfATenant, type GraphOfATenant } from '#test/contracts/graph-of-a-tenant.ts';
import { makeAppInstaller } from './make-app-installer.ts';
import { scriptedGraph } from './fixtures/scripted-graph.ts';

const { teamsAppExternalId: externalId } = registrationIds;
const people = ['Ada', 'Bob', 'Cleo'];
const [ada, bob] = people.map((name) => asId<never>(objectIdOf(name))) as [never, never];

describe('installing the app through Graph', () => {
  let under: GraphOfATenant;
  beforeEach(
    async () => void (under = await graphOfATenant(aCompany(...people.map((name) => aColleague(name))))),
  );
  afterEach(() => under.close());
  const lookUps = () => under.calls().filter((call) => call.includes('/appCatalogs/')).length;

  test('the catalogue is asked once', async () => {
    const installer = makeAppInstaller(under.graph, { externalId });
    expect(await installer.install(under.tenant, ada)).toBe('installed');
    expect(await installer.install(under.tenant, bob)).toBe('installed');
    expect(lookUps()).toBe(1);
  });

  test('many at once ask the catalogue once', async () => {
    const installer = makeAppInstaller(under.graph, { externalId });
    const installing = [ada, bob].map((person) => installer.install(under.tenant, person));
    expect(await Promise.all(installing)).toEqual(['installed', 'installed']);
    expect(lookUps()).toBe(1);
  });

  test('an app that is not in the catalogue is looked for again after a minute', async () => {
    let now = 0;
    const installer = makeAppInstaller(under.graph, { externalId: 'another', wallTime: () => now });
    expect(await installer.install(under.tenant, ada)).toBe('unknown-app');
    expect(await installer.install(under.tenant, bob)).toBe('unknown-app');
    expect(lookUps()).toBe(1);
    now = 60_000;
    expect(await installer.install(under.tenant, ada)).toBe('unknown-app');
    expect(lookUps()).toBe(1);
  });

  test('an answer lost after the installation is no second installation', async () => {
    under.disturb({ method: 'POST', path: '/installedApps$', loseAnswer: true, times: 1 });
    expect(await makeAppInstaller(under.graph, { externalId }).install(under.tenant, ada)).toBe(
      'already-there',
    );
    expect(Object.keys(under.world.teams.installs)).toEqual([ada]);
  });

  test('somebody unknown is refused; a catalogue closed to the app refuses everybody', async () => {
    const installer = makeAppInstaller(under.graph, { externalId });
    expect(await installer.install(under.tenant, asId(objectIdOf('Nobody')))).toBe('refused');
    under.disturb({ path: '/appCatalogs/', status: 403 });
    expect(await makeAppInstaller(under.graph, { externalId }).install(under.tenant, ada)).toBe('refused');
  });

  test('an app that has left the catalogue is unknown, and a sideloaded one never was known', async () => {
    const listed = [
      [{ id: 'app-1', distributionMethod: 'organization' }],
      [],
      [{ id: 'app-2', distributionMethod: 'sideloaded' }],
    ];
    const { graph, sent } = scriptedGraph(({ method }) =>
      method === 'GET' ? Response.json({ value: listed.shift() }) : new Response(null, { status: 404 }),
    );
    let now = 0;
    const installer = makeAppInstaller(graph, { externalId, wallTime: () => now });
    expect(await installer.install(under.tenant, ada)).toBe('unknown-app');
    now = 60_001;
    expect(await installer.install(under.tenant, ada)).toBe('unknown-app');
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'GET']);
  });
});
