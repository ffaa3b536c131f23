import { everyPage, tenantForTests, type TestTenant } from '../../fixtures/tenant-for-tests.ts';

let tenant: TestTenant;
let token: string;

beforeEach(async () => {
  tenant = await tenantForTests();
  token = await tenant.appToken('User.Read.All');
});
afterEach(() => tenant.close());

const named = (name: string) =>
  tenant.world.directory.people.find(({ displayName }) => displayName === name)!;

/** All that one round tells, and where the next begins. */
async function round(line: string) {
  const pages = await everyPage(tenant, line, token);
  return { people: pages.flatMap(({ value }) => value), link: `GET ${pages.at(-1)?.['@odata.deltaLink']}` };
}

test('the first round tells everybody once, page by page, and ends with a delta link', async () => {
  const { people, link } = await round('GET /v1.0/users/delta?$select=displayName&$top=7');
  expect(people.map(({ id }) => id)).toEqual(tenant.world.directory.people.map(({ id }) => id));
  expect(link).toContain('https://graph.microsoft.com/v1.0/users/delta?%24deltatoken=');
});

test('nothing changed is an empty round', async () => {
  const first = await round('GET /v1.0/users/delta()?$select=displayName');
  expect((await round(first.link)).people).toEqual([]);
});

test('who changed is told once, with the properties selected at first; who left is told as removed', async () => {
  const [megan, lee] = [named('Megan Bowen'), named('Lee Gu')];
  const first = await round('GET /v1.0/users/delta?$select=department&$top=3');
  await tenant.ask(`POST /_sandbox/people/${megan.id}`, { body: { department: 'Sales' } });
  await tenant.ask(`POST /_sandbox/people/${megan.id}`, { body: { jobTitle: 'Sales Manager' } });
  await tenant.ask(`DELETE /_sandbox/people/${lee.id}`);
  const second = await round(first.link);
  expect(second.people).toEqual([
    { department: 'Sales', id: megan.id },
    { id: lee.id, '@removed': { reason: 'changed' } },
  ]);
  expect((await round(second.link)).people).toEqual([]);
});

test('somebody who leaves in the middle of a round moves nobody to another page', async () => {
  const all = tenant.world.directory.people.map(({ id }) => id);
  const { body } = await tenant.ask('GET /v1.0/users/delta?$select=id&$top=10', { token });
  await tenant.ask(`DELETE /_sandbox/people/${all[0]}`);
  const rest = await round(`GET ${body['@odata.nextLink']}`);
  expect([...body.value, ...rest.people].map(({ id }) => id)).toEqual(all);
  expect((await round(rest.link)).people).toEqual([{ id: all[0], '@removed': { reason: 'changed' } }]);
});

test('a token that is not of this directory means to begin again', async () => {
  const { status, body } = await tenant.ask('GET /v1.0/users/delta?$deltatoken=older', { token });
  expect([status, body.error?.code]).toEqual([410, 'resyncRequired']);
});

test('what SharePoint keeps is not tracked', async () => {
  expect((await tenant.ask('GET /v1.0/users/delta?$select=skills', { token })).status).toBe(501);
});

test('a new manager and no manager at all are seen everywhere', async () => {
  const [megan, lee] = [named('Megan Bowen'), named('Lee Gu')];
  const managerOf = (id: string) => tenant.ask(`GET /v1.0/users/${id}/manager?$select=id`, { token });
  await tenant.ask(`POST /_sandbox/people/${megan.id}`, { body: { managerId: lee.id } });
  expect((await managerOf(megan.id)).body['id']).toBe(lee.id);
  expect(tenant.world.directory.reportsOf(lee).map(({ id }) => id)).toContain(megan.id);
  await tenant.ask(`POST /_sandbox/people/${megan.id}`, { body: { managerId: null } });
  expect((await managerOf(megan.id)).status).toBe(404);
});
