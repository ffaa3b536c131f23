import { randomUUID } from 'node:crypto';
import { asId } from '#core/shared/ids.ts';
import { openAccess } from './open-access.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const clientId = '33333333-3333-4333-8333-333333333333';

interface Asked {
  url: URL;
  headers: Headers;
  form: URLSearchParams;
}

/** Azure's own endpoint beside the function, and Entra. */
const answerTo = ({ hostname, searchParams }: URL): Response => {
  const resource = searchParams.get('resource');
  const token = { access_token: `for ${resource ?? 'Graph'}`, token_type: 'Bearer' };
  const aDayOn = String(Math.floor(Date.now() / 1000) + 86_400);
  return Response.json(
    hostname === 'localhost' ? { ...token, resource, expires_on: aDayOn } : { ...token, expires_in: 3599 },
  );
};

// MSAL keeps how it reaches Azure, and every token, for the whole process: all tests go through one network, each as an
// identity of its own.
let asked: Asked[];
let answer: (url: URL) => Response;
const send: typeof fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : String(input));
  const body = typeof init?.body === 'string' ? init.body : '';
  asked.push({ url, headers: new Headers(init?.headers), form: new URLSearchParams(body) });
  return Promise.resolve(answer(url));
};
beforeEach(() => {
  asked = [];
  answer = answerTo;
});

const accessOf = (identityClientId: string = randomUUID()) =>
  openAccess({
    credentials: { kind: 'identity', identityClientId, storageAccount: 'stbinome' },
    tenantIds: [tenant],
    clientId,
    botId: identityClientId,
    botTenantId: tenant,
    fetch: send,
  });

beforeAll(() => {
  process.env['IDENTITY_ENDPOINT'] = 'http://localhost:8081/msi/token';
  process.env['IDENTITY_HEADER'] = 'of this instance';
});
afterAll(() => {
  delete process.env['IDENTITY_ENDPOINT'];
  delete process.env['IDENTITY_HEADER'];
});

test('X6 in Azure the app shows Entra what its managed identity says for it, and no secret', async () => {
  const scope = 'https://graph.microsoft.com/.default';
  const identityClientId = randomUUID();
  const { appTokens } = accessOf(identityClientId);
  expect(await appTokens.tokenFor(asId(tenant), scope)).toBe('for Graph');
  const [azureAsked, entraAsked] = asked;
  expect(azureAsked?.url.searchParams.get('resource')).toBe('api://AzureADTokenExchange');
  expect(azureAsked?.url.searchParams.get('client_id')).toBe(identityClientId);
  expect(azureAsked?.headers.get('x-identity-header')).toBe('of this instance');
  expect(entraAsked?.url.pathname).toBe(`/${tenant}/oauth2/v2.0/token`);
  expect(Object.fromEntries(entraAsked?.form ?? [])).toMatchObject({
    client_id: clientId,
    grant_type: 'client_credentials',
    client_assertion: 'for api://AzureADTokenExchange',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  });
  expect(entraAsked?.form.has('client_secret')).toBe(false);
});

test('the bot is the managed identity itself', async () => {
  expect(await accessOf().botTokens.token()).toBe('for https://api.botframework.com');
  expect(asked.map(({ url }) => url.hostname)).toEqual(['localhost']);
});

test('storage is entered by the managed identity, which is asked once for as long as its token lasts', async () => {
  const { storage } = accessOf();
  if (typeof storage === 'string') throw new Error('This is a connection string.');
  const first = await storage.credential.getToken('https://storage.azure.com/.default');
  expect(first.token).toBe('for https://storage.azure.com');
  expect(first.expiresOnTimestamp).toBeGreaterThan(Date.now());
  expect(await storage.credential.getToken(['https://storage.azure.com/.default'])).toEqual(first);
  expect(storage.name).toBe('stbinome');
  expect(asked.length).toBe(1);
});

test('X6 an identity that Azure does not know is a fault that keeps its cause', async () => {
  answer = () => Response.json({ error: 'invalid_request', message: 'No such identity.' }, { status: 400 });
  const fault = await accessOf()
    .botTokens.token()
    .catch((error: unknown) => error);
  expect(String(fault)).toContain('no token for https://api.botframework.com');
  expect((fault as Error).cause).toBeInstanceOf(Error);
});
