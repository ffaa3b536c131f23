import fc from 'fast-check';
import type { Directory } from '#core/ports/directory.ts';
import { asId, type PersonId } from '#core/shared/ids.ts';
import { generateCompany } from '#sandbox/companies/generate-company.ts';
import { aColleague, aCompany, objectIdOf } from '#test/builders/a-company.ts';
import { graphOfATenant, type GraphOfATenant } from '#test/contracts/graph-of-a-tenant.ts';
import { scriptedGraph } from './fixtures/scripted-graph.ts';
import { makeDirectory } from './make-directory.ts';

const idOf = (name: string): PersonId => asId(objectIdOf(name));
const tenantId = asId<never>('tenant');
const names = Array.from({ length: 45 }, (_, index) => `P${index}`);
const ids = names.map(idOf);

describe('the directory behind Graph', () => {
  let under: GraphOfATenant;
  let directory: Directory;
  beforeEach(async () => {
    const company = aCompany(
      ...names.map((name) => aColleague(name, { skills: [name] })),
      aColleague('Renamed', { mail: 'new@contoso.example', userPrincipalName: 'old@contoso.example' }),
      aColleague('Mailless', { mail: '' }),
    );
    under = await graphOfATenant(company);
    directory = makeDirectory(under.graph, { profiles: true });
  });
  afterEach(() => under.close());

  test('twenty people come in one request', async () => {
    expect(await directory.people(under.tenant, [...ids, ...ids])).toHaveLength(45);
    expect(under.calls().filter((call) => call.endsWith('$batch'))).toHaveLength(3);
  });

  test('those throttled within a batch are asked for again, and only those', async () => {
    under.disturb({ path: '^/v1.0/users/[^/]+$', status: 429, retryAfterSeconds: 0, times: 7 });
    expect(await directory.people(under.tenant, ids)).toHaveLength(45);
    const calls = under.calls();
    expect(calls.filter((call) => !call.endsWith('$batch'))).toHaveLength(45 + 7);
  });

  test('an answer lost within a batch, or with it, is asked for again', async () => {
    under.disturb(
      { path: '^/v1.0/users/[^/]+$', loseAnswer: true, times: 1 },
      { path: 'batch$', loseAnswer: true, times: 1 },
    );
    expect(await directory.people(under.tenant, ids)).toHaveLength(45);
  }, 15_000);

  test('somebody who stays throttled is a fault, not a person who does not exist', async () => {
    under.disturb({ path: '^/v1.0/users/[^/]+$', status: 429, retryAfterSeconds: 0 });
    await expect(directory.people(under.tenant, ids)).rejects.toMatchObject({ kind: 'throttled' });
    await expect(directory.person(under.tenant, idOf('P1'))).rejects.toMatchObject({ kind: 'throttled' });
  });

  test('M15 while Graph is throttled or refuses, nothing is said of anybody, least of all that they have left', async () => {
    under.disturb({ path: '^/v1.0/users/[^/]+$', status: 429, retryAfterSeconds: 0 });
    expect(await directory.standings(under.tenant, ids.slice(0, 3))).toEqual(new Map());
    under.disturb({ path: '/mailboxSettings', status: 403 });
    expect(await directory.absences(under.tenant, ids.slice(0, 3))).toEqual(new Map());
  });

  test('M15 a manager whom many share is read once', async () => {
    await directory.standings(under.tenant, ids);
    const calls = under.calls();
    expect(calls.filter((call) => call.endsWith('/manager'))).toHaveLength(
      new Set(calls.filter((call) => call.endsWith('/manager'))).size,
    );
    expect(calls.filter((call) => call.endsWith('$batch'))).toHaveLength(6);
  });

  test.each([401, 403, 404, 501])(
    'P2 a profile that SharePoint answers with %i says nothing',
    async (status) => {
      under.disturb({ path: '^/v1.0/users/[^/]+$', status });
      const extras = await directory.extras(under.tenant, ids);
      expect(extras.size).toBe(45);
      expect(extras.get(idOf('P1'))).toMatchObject({ skills: [], schools: [] });
    },
  );

  test('P2 a profile that SharePoint is too busy for is missing', async () => {
    under.disturb({ path: `^/v1.0/users/${idOf('P7')}`, status: 503, retryAfterSeconds: 0 });
    const extras = await directory.extras(under.tenant, ids);
    expect(extras.size).toBe(44);
    expect(extras.get(idOf('P8'))?.skills).toEqual(['P8']);
    expect(extras.has(idOf('P7'))).toBe(false);
  });

  test('somebody is found by the address of their mail and by the name they sign in with', async () => {
    const asked = [
      'NEW@contoso.example',
      ' old@contoso.example ',
      'mailless@contoso.example',
      'nobody@contoso.example',
      '',
    ];
    const found = await directory.byMail(under.tenant, asked);
    expect([...found].map(([mail, { id }]) => [mail, id]).sort()).toEqual([
      ['mailless@contoso.example', idOf('Mailless')],
      ['new@contoso.example', idOf('Renamed')],
      ['old@contoso.example', idOf('Renamed')],
    ]);
    expect(found.get('mailless@contoso.example')?.mail).toBeUndefined();
  });

  test('a photo comes as it is', async () => {
    const photos = await Promise.all(ids.map((id) => directory.photo(under.tenant, id)));
    const found = photos.filter((photo) => photo !== undefined);
    expect(found.length).toBeGreaterThan(20);
    for (const { contentType, bytes } of found) {
      expect(contentType).toBe('image/jpeg');
      expect([...bytes.slice(0, 2)]).toEqual([0xff, 0xd8]);
    }
  });

  test('a mailbox that is closed to the app, or missing, says nothing', async () => {
    under.disturb({ path: '/mailboxSettings$', status: 403, times: 1 });
    expect(await directory.mailbox(under.tenant, idOf('P1'))).toBeUndefined();
    expect(await directory.mailbox(under.tenant, idOf('P1'))).toMatchObject({ timeZone: 'Europe/Paris' });
  });
});

test('everybody comes in pages of 999', async () => {
  const company = generateCompany({ people: 2100, seed: 3 });
  const { graph, tenant, calls, close } = await graphOfATenant(company);
  const sizes: number[] = [];
  const known = new Set<string>();
  for await (const page of makeDirectory(graph, { profiles: true }).everyone(tenant)) {
    sizes.push(page.length);
    for (const { id } of page) known.add(id);
  }
  expect(sizes).toEqual([999, 999, 102]);
  expect(known).toEqual(new Set(company.people.map(({ id }) => id)));
  expect(calls()).toHaveLength(3);
  await close();
});

describe('what Graph leaves out or gets wrong', () => {
  const answering = (body: unknown) =>
    makeDirectory(scriptedGraph(() => Response.json(body)).graph, { profiles: true });

  test('a field that is missing, null or of another type is empty', async () => {
    const odd = fc.oneof(
      fc.constant(undefined),
      fc.constant(null),
      fc.integer(),
      fc.boolean(),
      fc.array(fc.string()),
      fc.object(),
    );
    const texts = ['displayName', 'givenName', 'jobTitle', 'department', 'officeLocation'] as const;
    const others = [
      'mail',
      'country',
      'preferredLanguage',
      'employeeHireDate',
      'userType',
      'userPrincipalName',
    ] as const;
    const fields = Object.fromEntries([...texts, ...others].map((name) => [name, odd]));
    await fc.assert(
      fc.asyncProperty(fc.record(fields), async (told) => {
        const person = await answering({ ...told, id: 'p1', accountEnabled: null }).person(
          tenantId,
          asId('p1'),
        );
        expect(person).toEqual({
          id: 'p1',
          displayName: '',
          givenName: '',
          jobTitle: '',
          department: '',
          office: '',
          mail: undefined,
          country: undefined,
          usageLocation: undefined,
          preferredLanguage: undefined,
          hiredOn: undefined,
          isGuest: false,
          accountEnabled: true,
        });
      }),
      { numRuns: 50 },
    );
  });

  test('an entry without an id, or that is no person, is not listed', async () => {
    const value = [
      { id: 'p1', displayName: 'Ada' },
      { displayName: 'Nobody' },
      null,
      'text',
      { '@odata.type': '#microsoft.graph.orgContact', id: 'c1' },
      { '@odata.type': '#microsoft.graph.user', id: 'p2' },
    ];
    const reports = await answering({ value }).directReports(tenantId, asId('p0'));
    expect(reports.map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  test('a manager who is a contact from elsewhere ends the line', async () => {
    const contact = { '@odata.type': '#microsoft.graph.orgContact', id: 'c1' };
    expect(await answering(contact).managerLine(tenantId, asId('p1'))).toEqual([]);
  });

  test('a line that never ends is cut', async () => {
    let last = 0;
    const { graph, sent } = scriptedGraph(() => Response.json({ id: `boss-${(last += 1)}` }));
    expect(await makeDirectory(graph, { profiles: true }).managerLine(tenantId, asId('p1'))).toHaveLength(50);
    expect(sent).toHaveLength(50);
  });

  const hours = {
    daysOfWeek: ['monday', 'tuesday'],
    startTime: '22:00:00.0000000',
    endTime: '06:00:00.0000000',
  };
  const usual = { days: [1, 2, 3, 4, 5], start: '08:00', end: '17:00' };
  test.each([
    [
      'hours past midnight',
      { timeZone: 'Romance Standard Time', workingHours: hours },
      { timeZone: 'Europe/Paris', workingHours: usual },
    ],
    ['no hours', { timeZone: 'India Standard Time' }, { timeZone: 'Asia/Calcutta', workingHours: usual }],
    [
      'hours in another zone than the mailbox',
      {
        timeZone: 'UTC',
        workingHours: {
          ...hours,
          startTime: '09:00',
          endTime: '00:00',
          timeZone: { name: 'Tokyo Standard Time' },
        },
      },
      { timeZone: 'Asia/Tokyo', workingHours: { days: [1, 2], start: '09:00', end: '24:00' } },
    ],
    [
      'a zone somebody made up',
      {
        timeZone: 'Europe/Lisbon',
        workingHours: {
          ...hours,
          startTime: 5,
          timeZone: {
            '@odata.type': '#microsoft.graph.customTimeZone',
            name: 'Customized Time Zone',
            bias: -60,
          },
        },
      },
      { timeZone: 'Europe/Lisbon', workingHours: usual },
    ],
    ['no zone at all', { workingHours: hours }, undefined],
    ['an offset for a zone', { timeZone: '+02:00' }, undefined],
    ['nothing of use', { timeZone: null, workingHours: 'nine to five' }, undefined],
  ])('a mailbox with %s', async (_, settings, facts) => {
    expect(await answering(settings).mailbox(tenantId, asId('p1'))).toEqual(facts);
  });

  test('P2 what is no text is no skill', async () => {
    const batch = {
      responses: [{ id: '0', status: 200, body: { skills: ['SQL', null, 7, ' '], schools: 'Paris' } }],
    };
    const extras = await answering(batch).extras(tenantId, [asId('p1')]);
    expect(extras.get(asId('p1'))).toMatchObject({ skills: ['SQL'], schools: [] });
  });
});
