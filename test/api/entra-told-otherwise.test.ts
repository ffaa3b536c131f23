import { makeTokenCheck, type TokenCheck } from '#api/auth/check-token.ts';
import { makeOnBehalfTokens, type OnBehalfTokens } from '#api/adapters/identity/on-behalf-tokens.ts';
import { asId } from '#core/shared/ids.ts';
import { tenantForTests, testSecrets, type TestTenant } from '#sandbox/tenant/fixtures/tenant-for-tests.ts';

let tenant: TestTenant;
let check: TokenCheck;
let onBehalf: OnBehalfTokens;
let megan: string;
const wall = Date.now;

/** What the API asks of Entra goes to the sandbox's. */
const send: typeof fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  return fetch(address.replace('https://login.microsoftonline.com', tenant.url), init);
};

beforeAll(async () => {
  tenant = await tenantForTests();
  const { registration, directory } = tenant.world;
  const { tenantId, clientId, appIdUri } = registration;
  const { clientSecret } = testSecrets;
  const about = { tenantIds: [tenantId], clientId, fetch: send };
  check = makeTokenCheck({ ...about, appIdUri });
  onBehalf = makeOnBehalfTokens({ ...about, clientSecret });
  megan = directory.people.find(({ displayName }) => displayName === 'Megan Bowen')?.id ?? '';
});
afterAll(() => tenant.close());
afterEach(async () => {
  jest.restoreAllMocks();
  await tell('tokens', {});
  await tell(`consents/${megan}`, { scopes: [], claims: null, inPerson: false });
});

const tell = async (control: string, body: object): Promise<Record<string, unknown>> =>
  (await tenant.ask(`POST /_sandbox/${control}`, { body })).body;
const told = async (control: string, body: object): Promise<string> => {
  const { access_token, error } = await tell(control, body);
  return typeof access_token === 'string' ? access_token : (error as { code: string }).code;
};
/** As MSAL asks the host, and the host Entra. */
const nested = (more: object = {}): Promise<string> => {
  const { clientId: client } = tenant.world.registration;
  return told('nested-token', {
    user: megan,
    client,
    scope: `${client}/access_as_user`,
    inPerson: false,
    ...more,
  });
};
const reasonFor = async (token: string): Promise<string> => {
  const checked = await check(token);
  return checked.ok ? `good: ${checked.value.name}` : checked.refusal.reason;
};

const calendars = ['https://graph.microsoft.com/Calendars.ReadWrite'];
const traded = async (token: string): Promise<unknown> => {
  const { tenantId } = tenant.world.registration;
  const answer = await onBehalf.tokenFor(asId(tenantId), () => token, calendars);
  return answer.ok ? 'traded' : answer.refusal;
};

test.each([
  ['the usual ones', {}, 'good: Megan Bowen'],
  ['expired', { expiresIn: -3600 }, 'expired'],
  ['for another audience', { audience: 'somebody-else' }, 'not-for-this-app'],
  ['of another tenant', { tenant: '00000000-0000-4000-8000-000000000000' }, 'unknown-tenant'],
  ['of an application', { appOnly: true }, 'app-only'],
  ['without the scope', { scopes: ['openid'] }, 'scope'],
])(
  'X5 Entra is told to issue tokens that are %s, by either way of signing in',
  async (_what, unusual, reason) => {
    await tell('tokens', unusual);
    expect(await reasonFor(await nested())).toBe(reason);
    expect(await reasonFor(await told('token', { user: megan }))).toBe(reason);
  },
);

test('X5 Entra is told to roll its key over, and to withdraw the earlier one', async () => {
  const before = await nested();
  expect(await reasonFor(before)).toBe('good: Megan Bowen');
  await tell('keys', {});
  const after = await nested();
  expect(await reasonFor(after)).toBe('unknown-key');
  jest.spyOn(Date, 'now').mockImplementation(() => wall() + 31_000);
  expect(await reasonFor(after)).toBe('good: Megan Bowen');
  expect(await reasonFor(before)).toBe('good: Megan Bowen');
  expect(await tell('keys', { withdraw: true })).toEqual({ published: [tenant.world.keys.keyId] });
  jest.spyOn(Date, 'now').mockImplementation(() => wall() + 31_000 + 601_000);
  expect(await reasonFor(before)).toBe('unknown-key');
});

test('S4 Entra demands consent until the person was asked for it', async () => {
  const token = await nested();
  expect(await traded(token)).toEqual({ kind: 'consent-needed' });
  expect(await nested({ scope: calendars[0] })).toBe('InteractionRequired');
  await nested({ scope: calendars[0], inPerson: true });
  expect(await traded(token)).toBe('traded');
});

test('S4 Entra demands claims until they were handed on and the person has met them', async () => {
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  await tell(`consents/${megan}`, { scopes: ['Calendars.ReadWrite'], claims });
  const token = await nested({ claims: '{"id_token":{}}' });
  expect(await traded(token)).toEqual({ kind: 'consent-needed', claims });
  expect(await nested({ claims })).toBe('InteractionRequired');
  expect(await traded(await nested({ claims, inPerson: true }))).toBe('traded');
});

test('Entra wants to see somebody in person before it gives them a token', async () => {
  await tell(`consents/${megan}`, { inPerson: true });
  expect(await nested()).toBe('InteractionRequired');
  expect(await reasonFor(await nested({ inPerson: true }))).toBe('good: Megan Bowen');
  expect(await reasonFor(await nested())).toBe('good: Megan Bowen');
});

test('only the app itself is given tokens in its name, and only for what there is', async () => {
  expect(await nested({ client: 'somebody-else' })).toBe('UnknownClient');
  expect(await nested({ scope: 'api://tab/other' })).toBe('UnknownScope');
  expect(await nested({ user: 'nobody' })).toBe('NoSuchPerson');
});
