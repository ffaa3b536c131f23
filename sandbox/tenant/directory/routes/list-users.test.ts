import { generateCompany } from '#sandbox/companies/generate-company.ts';
import { everyPage, tenantForTests, type TestTenant } from '../../fixtures/tenant-for-tests.ts';

let tenant: TestTenant;
let token: string;

beforeAll(async () => {
  tenant = await tenantForTests({ company: generateCompany({ people: 2345, seed: 3 }) });
  token = await tenant.appToken('User.Read.All');
});
afterAll(() => tenant.close());

const idsOf = (pages: { value: Record<string, unknown>[] }[]) =>
  pages.flatMap(({ value }) => value.map(({ id }) => id as string));

describe('people, page by page', () => {
  test.each([999, 100, 7])('pages of %i to the end give everybody once', async (top) => {
    const pages = await everyPage(tenant, `GET /v1.0/users?$select=id&$top=${top}`, token);
    expect(pages).toHaveLength(Math.ceil(2345 / top));
    expect(idsOf(pages)).toEqual(tenant.world.directory.people.map(({ id }) => id));
  });

  test('a page has 100 people where nothing is said, and its next link is one of Graph', async () => {
    const { body } = await tenant.ask('GET /v1.0/users', { token });
    expect(body.value).toHaveLength(100);
    expect(body['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/users\?.*skiptoken/);
  });

  test.each(['0', '1000', '-1', 'many'])('a page of %s people is refused', async (top) => {
    const { status, body } = await tenant.ask(`GET /v1.0/users?$top=${top}`, { token });
    expect([status, body.error?.code]).toEqual([400, 'Request_UnsupportedQuery']);
  });

  test('a page token from elsewhere is refused', async () => {
    const { status, body } = await tenant.ask('GET /v1.0/users?$skiptoken=abc', { token });
    expect([status, body.error?.code]).toEqual([400, 'Directory_ExpiredPageToken']);
  });

  test('an option that is not known is refused, not ignored', async () => {
    const { status } = await tenant.ask('GET /v1.0/users?$orderby=displayName', { token });
    expect(status).toBe(400);
  });

  test('those who report to somebody come in pages as well', async () => {
    const [top] = tenant.world.directory.people;
    const pages = await everyPage(
      tenant,
      `GET /v1.0/users/${top!.id}/directReports?$select=id&$top=5`,
      token,
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(idsOf(pages)).toEqual(tenant.world.directory.reportsOf(top!).map(({ id }) => id));
  });
});

describe('$select on lists', () => {
  test('without it, the usual properties are told', async () => {
    const { body } = await tenant.ask('GET /v1.0/users?$top=1', { token });
    expect(Object.keys(body.value[0]!).sort()).toEqual([
      'businessPhones',
      'displayName',
      'givenName',
      'id',
      'jobTitle',
      'mail',
      'mobilePhone',
      'officeLocation',
      'preferredLanguage',
      'surname',
      'userPrincipalName',
    ]);
  });

  test('with it, what was asked for and the id', async () => {
    const { body } = await tenant.ask('GET /v1.0/users?$top=1&$select=department,employeeHireDate', {
      token,
    });
    expect(Object.keys(body.value[0]!).sort()).toEqual(['department', 'employeeHireDate', 'id']);
  });

  test.each(['skills', 'aboutMe', 'pastProjects', 'schools', 'interests', 'responsibilities'])(
    'what SharePoint keeps (%s) is not implemented on lists',
    async (name) => {
      const { status, body } = await tenant.ask(`GET /v1.0/users?$select=id,${name}`, { token });
      expect([status, body.error?.code]).toEqual([501, 'NotImplemented']);
    },
  );

  test('an unknown property is refused by name', async () => {
    const { status, body } = await tenant.ask('GET /v1.0/users?$select=id,jobtitel', { token });
    expect([status, body.error?.code]).toEqual([400, 'Request_BadRequest']);
    expect(body.error?.message).toContain("'jobtitel'");
    expect(body.error?.innerError).toHaveProperty('request-id');
  });
});

describe('$filter', () => {
  const people = () => tenant.world.directory.people.filter(({ mail }) => mail !== '');
  const found = async (filter: string) => {
    const query = new URLSearchParams({ $filter: filter, $select: 'id' });
    const { status, body } = await tenant.ask(`GET /v1.0/users?${query}`, { token });
    return status === 200 ? idsOf([body]) : status;
  };

  test('finds by id, by mail in any case, and by principal name', async () => {
    const [ada, bob, cyd] = people();
    expect(await found(`id eq '${ada!.id}'`)).toEqual([ada!.id]);
    expect(await found(`mail eq '${bob!.mail.toUpperCase()}'`)).toEqual([bob!.id]);
    expect(await found(`userPrincipalName eq '${cyd!.userPrincipalName}'`)).toEqual([cyd!.id]);
  });

  test('finds several with in, or, and brackets; who is not there is left out', async () => {
    const [ada, bob, cyd] = people();
    expect(await found(`mail in ('${ada!.mail}', 'nobody@contoso.example','${bob!.mail}')`)).toEqual([
      ada!.id,
      bob!.id,
    ]);
    expect(await found(`(id eq '${cyd!.id}' or mail eq '${ada!.mail}') and accountEnabled eq true`)).toEqual([
      ada!.id,
      cyd!.id,
    ]);
  });

  test('a quotation mark in a value is doubled', async () => {
    expect(await found("mail eq 'o''neil@contoso.example'")).toEqual([]);
  });

  test('takes no more than fifteen values', async () => {
    const ids = (count: number) =>
      people()
        .slice(0, count)
        .map(({ id }) => `'${id}'`);
    expect(await found(`id in (${ids(15).join(',')})`)).toHaveLength(15);
    expect(await found(`id in (${ids(16).join(',')})`)).toBe(400);
  });

  test.each([
    "displayName eq 'Ada'",
    "startswith(mail,'a')",
    'id eq',
    "id eq 'x' or",
    "id in ('x'",
    "id ne 'x'",
    '',
    "id eq 'x' ;",
  ])('%p is refused', async (filter) => {
    expect(await found(filter)).toBe(400);
  });
});
