import { tenantForTests, type TestTenant } from '../../fixtures/tenant-for-tests.ts';

let tenant: TestTenant;
let token: string;

beforeAll(async () => {
  tenant = await tenantForTests();
  token = await tenant.appToken(...tenant.world.registration.grantedRoles);
});
afterAll(() => tenant.close());

const named = (name: string) =>
  tenant.world.directory.people.find(({ displayName }) => displayName === name)!;
const get = (path: string, as = token) => tenant.ask(`GET /v1.0${path}`, { token: as });

describe('one person', () => {
  test('is found by id, by principal name and in the form with a key', async () => {
    const megan = named('Megan Bowen');
    for (const path of [`/users/${megan.id}`, `/users/${megan.userPrincipalName}`, `/users('${megan.id}')`]) {
      const { status, body } = await get(path);
      expect([status, body['id'], body['jobTitle']]).toEqual([200, megan.id, 'Marketing Manager']);
    }
  });

  test('tells what SharePoint keeps only when it is asked for', async () => {
    const { id, skills, aboutMe } = named('Megan Bowen');
    expect((await get(`/users/${id}`)).body).not.toHaveProperty('skills');
    expect((await get(`/users/${id}?$select=skills,aboutMe,department`)).body).toMatchObject({
      skills,
      aboutMe,
      department: 'Marketing',
    });
  });

  test('who is not there, is a 404 in the shape of Graph', async () => {
    const { status, body } = await get('/users/00000000-0000-4000-8000-000000000000');
    expect([status, body.error?.code]).toEqual([404, 'Request_ResourceNotFound']);
    expect(body.error?.innerError).toHaveProperty('client-request-id');
  });

  test('empty fields are null, as the directory leaves them', async () => {
    const { body } = await get(`/users/${named('Delia Dennis').id}?$select=jobTitle,employeeHireDate`);
    expect([body['jobTitle'], body['employeeHireDate']]).toEqual([null, null]);
    expect((await get(`/users/${named('Bianca Pisani').id}`)).body['mail']).toBeNull();
  });

  test('the manager is told, and 404 where there is none', async () => {
    const { id } = named('Megan Bowen');
    expect((await get(`/users/${id}/manager?$select=displayName`)).body['displayName']).toBe('Miriam Graham');
    for (const name of ['Patti Fernandez', 'Raul Razo']) {
      const { status, body } = await get(`/users/${named(name).id}/manager`);
      expect([status, body.error?.code]).toEqual([404, 'Request_ResourceNotFound']);
    }
  });

  test('a photo is a JPEG; some have none', async () => {
    const statuses = new Set<number>();
    for (const { id } of tenant.world.directory.people) {
      const { status, headers, body } = await get(`/users/${id}/photo/$value`);
      statuses.add(status);
      if (status === 200) expect(headers.get('content-type')).toBe('image/jpeg');
      else expect(body.error?.code).toBe('ImageNotFound');
    }
    expect([...statuses].sort()).toEqual([200, 404]);
  });
});

describe('the settings of a mailbox', () => {
  test('name the zone as Windows does, and the hours', async () => {
    const { status, body } = await get(`/users/${named('Camille Rousseau').id}/mailboxSettings`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      timeZone: 'Romance Standard Time',
      language: { locale: 'fr-FR' },
      workingHours: {
        daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        startTime: '09:00:00.0000000',
        endTime: '18:00:00.0000000',
        timeZone: { name: 'Romance Standard Time' },
      },
      automaticRepliesSetting: { status: 'disabled' },
    });
  });

  test('tell of an absence', async () => {
    const { body } = await get(`/users/${named('Grace Okafor').id}/mailboxSettings`);
    expect(body['automaticRepliesSetting']).toMatchObject({ status: 'scheduled' });
  });

  test('are a 404 where there is no mailbox', async () => {
    for (const name of ['Bianca Pisani', 'Rory Nguyen']) {
      const { status, body } = await get(`/users/${named(name).id}/mailboxSettings`);
      expect([status, body.error?.code]).toEqual([404, 'MailboxNotEnabledForRESTAPI']);
    }
  });
});

describe('who may ask', () => {
  const megan = () => named('Megan Bowen').id;
  const paths = (): [string, string][] => [
    ['User.Read.All', '/users'],
    ['User.Read.All', `/users/${megan()}`],
    ['User.Read.All', `/users/${megan()}/manager`],
    ['User.Read.All', `/users/${megan()}/directReports`],
    ['User.Read.All', '/users/delta'],
    ['ProfilePhoto.Read.All', `/users/${megan()}/photo/$value`],
    ['MailboxSettings.Read', `/users/${megan()}/mailboxSettings`],
    ['Calendars.ReadBasic.All', `/users/${megan()}/events`],
    ['TeamsAppInstallation.ReadWriteSelfForUser.All', `/users/${megan()}/teamwork/installedApps`],
    ['AppCatalog.Read.All', '/appCatalogs/teamsApps'],
  ];

  test('each address opens to its role, and answers 403 without it', async () => {
    for (const [role, path] of paths()) {
      const with_ = await get(path, await tenant.appToken(role));
      const without = await get(path, await tenant.appToken('Mail.Read'));
      expect([path, with_.status]).toEqual([path, 200]);
      expect([path, without.status, without.body.error?.code]).toEqual([
        path,
        403,
        'Authorization_RequestDenied',
      ]);
    }
  });

  test('nobody without a token, and no token of another audience', async () => {
    expect((await tenant.ask('GET /v1.0/users')).status).toBe(401);
    const { body } = await tenant.ask('POST /_sandbox/token', { body: { user: megan() } });
    const told = await get('/me', body['access_token'] as string);
    expect([told.status, told.body.error?.code]).toEqual([401, 'InvalidAuthenticationToken']);
  });

  test('people with User.Read see themselves, and nobody else', async () => {
    const own = await tenant.personToken(megan(), 'User.Read');
    expect((await get('/me', own)).body['displayName']).toBe('Megan Bowen');
    expect((await get(`/users/${named('Lee Gu').id}`, own)).status).toBe(403);
    expect((await get('/users', own)).status).toBe(403);
    expect((await get(`/users/${named('Lee Gu').id}/photo/$value`, own)).status).toBe(403);
  });

  test('with User.ReadBasic.All only names and addresses are told', async () => {
    const basic = await tenant.appToken('User.ReadBasic.All');
    expect((await get(`/users/${megan()}`, basic)).body).not.toHaveProperty('jobTitle');
    expect((await get(`/users/${megan()}?$select=jobTitle`, basic)).status).toBe(403);
  });

  test('an app has no /me', async () => {
    expect((await get('/me')).status).toBe(400);
  });
});
