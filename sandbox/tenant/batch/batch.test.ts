import { tenantForTests, type TestTenant } from '../fixtures/tenant-for-tests.ts';

let tenant: TestTenant;
let token: string;

beforeAll(async () => {
  tenant = await tenantForTests();
  token = await tenant.appToken(...tenant.world.registration.grantedRoles);
});
afterEach(() => tenant.ask('DELETE /_sandbox/faults'));
afterAll(() => tenant.close());

interface Inner {
  id: string;
  status: number;
  headers: Record<string, string>;
  body?: Record<string, unknown> & { error?: { code: string } };
}

const batch = async (requests: unknown, as = token) => {
  const told = await tenant.ask('POST /v1.0/$batch', { token: as, body: { requests } });
  const responses = (told.body['responses'] ?? []) as Inner[];
  return { ...told, responses, of: (id: string) => responses.find((response) => response.id === id)! };
};
const someone = (at: number) => tenant.world.directory.people[at]!;
const reads = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: String(at),
    method: 'GET',
    url: `/users/${someone(at).id}?$select=skills`,
  }));

test('twenty requests are answered, each by itself', async () => {
  const { status, responses } = await batch(reads(20));
  expect(status).toBe(200);
  expect(responses.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual([...Array(20).keys()]);
  for (const { id, body } of responses) expect(body?.['skills']).toEqual(someone(Number(id)).skills);
});

test('one that fails leaves the others and the batch alone', async () => {
  const { status, of } = await batch([
    { id: 'good', method: 'GET', url: `/users/${someone(0).id}` },
    { id: 'nobody', method: 'GET', url: '/users/nobody' },
    { id: 'nothing', method: 'GET', url: '/nothing' },
  ]);
  expect(status).toBe(200);
  expect([of('good').status, of('nobody').status, of('nothing').status]).toEqual([200, 404, 404]);
});

test.each([
  ['twenty-one requests', () => reads(21)],
  ['none', () => []],
  ['two with the same id', () => [...reads(1), ...reads(1)]],
  ['a request without method', () => [{ id: '1', url: '/users' }]],
  ['an unknown field', () => [{ ...reads(1)[0], verb: 'GET' }]],
  ['a body without content type', () => [{ id: '1', method: 'POST', url: '/users/x/events', body: {} }]],
  [
    'a GET with a body',
    () => [{ ...reads(1)[0], headers: { 'Content-Type': 'application/json' }, body: {} }],
  ],
  ['waiting for a request that is not there', () => [{ ...reads(1)[0], dependsOn: ['x'] }]],
  ['waiting for itself', () => [{ ...reads(1)[0], dependsOn: ['0'] }]],
])('%s is refused as a whole', async (_what, requests) => {
  const { status, body } = await batch(requests());
  expect([status, body.error?.code]).toEqual([400, 'BadRequest']);
});

test('a batch within a batch and ways out of Graph are refused', async () => {
  const { of } = await batch([
    {
      id: 'batch',
      method: 'POST',
      url: '/$batch',
      headers: { 'content-type': 'application/json' },
      body: {},
    },
    { id: 'out', method: 'GET', url: '/../_sandbox/people' },
    { id: 'away', method: 'GET', url: 'http://127.0.0.1/v1.0/users' },
  ]);
  expect([of('batch').status, of('out').status]).toEqual([400, 400]);
  expect(of('away').status).toBe(404);
});

test('what depends on a failure is not tried', async () => {
  const { of } = await batch([
    { id: '1', method: 'GET', url: '/users/nobody' },
    { id: '2', method: 'GET', url: `/users/${someone(0).id}`, dependsOn: ['1'] },
    { id: '3', method: 'GET', url: `/users/${someone(1).id}`, dependsOn: ['2'] },
    { id: '4', method: 'GET', url: `/users/${someone(2).id}` },
  ]);
  expect(['1', '2', '3', '4'].map((id) => of(id).status)).toEqual([404, 424, 424, 200]);
});

test('one request can be throttled among others, with its own Retry-After', async () => {
  const path = `/users/${someone(3).id}`;
  await tenant.ask('POST /_sandbox/faults', {
    body: { faults: [{ path, status: 429, retryAfterSeconds: 7, times: 1 }] },
  });
  const { status, of } = await batch(reads(5));
  expect(status).toBe(200);
  expect([of('3').status, of('3').headers['Retry-After'], of('2').status]).toEqual([429, '7', 200]);
});

test('batches that meet at one mailbox are throttled inside, with their own Retry-After', async () => {
  const url = `/users/${someone(2).id}/mailboxSettings`;
  const requests = Array.from({ length: 20 }, (_, at) => ({ id: String(at), method: 'GET', url }));
  const alone = await batch(requests);
  expect(alone.responses.map(({ status }) => status)).toEqual(new Array(20).fill(200));
  const met = await Promise.all([batch(requests), batch(requests), batch(requests)]);
  const throttled = met.flatMap(({ responses }) => responses).filter(({ status }) => status === 429);
  expect(met.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(throttled.length).toBeGreaterThan(0);
  expect(throttled.every(({ headers }) => Number(headers['Retry-After']) > 0)).toBe(true);
});

test('permission is asked for each request, and the batch needs a token', async () => {
  const { of } = await batch(
    [
      { id: 'people', method: 'GET', url: '/users' },
      { id: 'hours', method: 'GET', url: `/users/${someone(0).id}/mailboxSettings` },
    ],
    await tenant.appToken('User.Read.All'),
  );
  expect([of('people').status, of('hours').status]).toEqual([200, 403]);
  expect((await tenant.ask('POST /v1.0/$batch', { body: { requests: reads(1) } })).status).toBe(401);
});

test('what is booked in a batch is checked as everywhere', async () => {
  const headers = { 'Content-Type': 'application/json' };
  const url = `/users/${someone(2).id}/events`;
  const time = (hour: string) => ({ dateTime: `2026-02-03T${hour}:00:00`, timeZone: 'UTC' });
  const { of } = await batch([
    { id: 'good', method: 'POST', url, headers, body: { subject: 'a', start: time('10'), end: time('11') } },
    { id: 'bad', method: 'POST', url, headers, body: { subject: 'a', colour: 'red' } },
  ]);
  expect([of('good').status, of('bad').status, of('bad').body?.error?.code]).toEqual([
    201,
    400,
    'RequestBodyRead',
  ]);
});

test('a photo travels in base64', async () => {
  const requests = reads(20).map(({ id }) => ({
    id,
    method: 'GET',
    url: `/users/${someone(Number(id)).id}/photo/$value`,
  }));
  const { responses } = await batch(requests);
  const pictures = responses.filter(({ status }) => status === 200);
  expect(pictures.length).toBeGreaterThan(5);
  for (const { body, headers } of pictures) {
    expect(headers['Content-Type']).toBe('image/jpeg');
    expect(Buffer.from(body as unknown as string, 'base64').subarray(0, 2)).toEqual(
      Buffer.from([0xff, 0xd8]),
    );
  }
});

test('each request within is remembered as one of a batch', async () => {
  await tenant.ask('DELETE /_sandbox/calls');
  await batch(reads(3));
  const { body } = await tenant.ask('GET /_sandbox/calls');
  const calls = body['calls'] as { path: string; inBatch?: boolean; caller?: { roles: string[] } }[];
  expect(calls.filter(({ inBatch }) => inBatch === true)).toHaveLength(3);
  expect(calls.filter(({ inBatch }) => inBatch !== true).map(({ path }) => path)).toEqual(['/v1.0/$batch']);
  expect(calls[0]?.caller?.roles).toContain('User.Read.All');
});
