import { tenantForTests, type TestTenant } from '../fixtures/tenant-for-tests.ts';

let tenant: TestTenant;

beforeAll(async () => {
  tenant = await tenantForTests();
});
afterAll(() => tenant.close());

interface Seen {
  id: string;
  displayName: string;
  reports: number;
  managerId: string | null;
  appRoles: string[];
}

const search = async (query: string) => {
  const { body } = await tenant.ask(`GET /_sandbox/people${query}`);
  return { people: body['people'] as Seen[], total: body['total'], cursor: body['cursor'] };
};

test('people are found by part of name, title, department or mail', async () => {
  for (const part of ['megan', 'MARKETING MAN', 'megan.bowen@'])
    expect((await search(`?search=${part}`)).people.map(({ displayName }) => displayName)).toContain(
      'Megan Bowen',
    );
  expect((await search('?search=legal')).total).toBe(3);
});

test('they come in pages, everybody once', async () => {
  const seen: string[] = [];
  let cursor: unknown = '0';
  while (typeof cursor === 'string') {
    const page = await search(`?limit=25&cursor=${cursor}`);
    seen.push(...page.people.map(({ id }) => id));
    cursor = page.cursor;
  }
  expect(seen).toEqual(tenant.world.directory.people.map(({ id }) => id));
});

test('whom somebody leads, whom they report to, and what they may do is told', async () => {
  const [miriam] = (await search('?search=miriam')).people;
  expect(miriam).toMatchObject({ reports: 3, managerId: tenant.world.directory.people[0]!.id });
  const [nadia] = (await search('?search=nadia')).people;
  expect(nadia?.appRoles).toEqual(['Programme.Coordinate']);
});

test('a change has to be one that can be, about somebody who is there', async () => {
  const [megan] = (await search('?search=megan')).people;
  const change = async (id: string, body: unknown) =>
    (await tenant.ask(`POST /_sandbox/people/${id}`, { body })).status;
  expect(await change('nobody', { jobTitle: 'x' })).toBe(404);
  expect(await change(megan!.id, { salary: 1 })).toBe(400);
  expect(await change(megan!.id, { managerId: 'nobody' })).toBe(400);
  expect((await tenant.ask('DELETE /_sandbox/people/nobody')).status).toBe(404);
});
