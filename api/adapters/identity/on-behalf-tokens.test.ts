import { asId, type TenantId } from '#core/shared/ids.ts';
import { makeOnBehalfTokens } from './on-behalf-tokens.ts';

const tenant = asId<TenantId>('11111111-1111-4111-8111-111111111111');
const scopes = ['https://graph.microsoft.com/Calendars.ReadWrite'];

const idToken = (person: string): string => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ oid: person, tid: tenant, sub: person })}.x`;
};

/** An Entra that names the token it gives after the assertion it was shown. */
const entra = (answer?: () => Response) => {
  const asked: URLSearchParams[] = [];
  const send: typeof fetch = (_address, init) => {
    const form = new URLSearchParams(typeof init?.body === 'string' ? init.body : '');
    asked.push(form);
    const shown = form.get('assertion') ?? '';
    const client_info = Buffer.from(JSON.stringify({ uid: shown, utid: tenant })).toString('base64url');
    const given = { token_type: 'Bearer', expires_in: 3599, access_token: `for ${shown}` };
    return Promise.resolve(
      answer?.() ??
        Response.json({ ...given, scope: scopes.join(' '), id_token: idToken(shown), client_info }),
    );
  };
  const tokens = makeOnBehalfTokens({ tenantIds: [tenant], clientId: 'app', clientSecret: 's', fetch: send });
  return { asked, tokenFor: (shown: string) => tokens.tokenFor(tenant, () => shown, scopes) };
};

test('S4 what a person shows is traded for their own token, once, and nobody is given another’s', async () => {
  const { asked, tokenFor } = entra();
  expect(await tokenFor('ada')).toEqual({ ok: true, value: 'for ada' });
  expect(await tokenFor('blaise')).toEqual({ ok: true, value: 'for blaise' });
  expect(await tokenFor('ada')).toEqual({ ok: true, value: 'for ada' });
  expect(asked.map((form) => form.get('assertion'))).toEqual(['ada', 'blaise']);
  expect(asked[0]?.get('grant_type')).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
  expect(asked[0]?.get('scope')).toContain('Calendars.ReadWrite');
});

test('S4 the tokens of those who tapped longest ago are forgotten', async () => {
  const { asked, tokenFor } = entra();
  for (let person = 0; person <= 200; person += 1) await tokenFor(`p${person}`);
  await tokenFor('p200');
  expect(asked).toHaveLength(201);
  await tokenFor('p0');
  expect(asked).toHaveLength(202);
});

test.each([
  ['consent', { error: 'invalid_grant', suberror: 'consent_required' }, undefined],
  [
    'a second factor',
    { error: 'interaction_required', claims: '{"access_token":{}}' },
    '{"access_token":{}}',
  ],
])('S4 %s that is missing is an answer with what Entra asks for', async (_what, refusal, claims) => {
  const { tokenFor } = entra(() => Response.json({ ...refusal, error_description: 'No.' }, { status: 400 }));
  expect(await tokenFor('ada')).toEqual({
    ok: false,
    refusal: { kind: 'consent-needed', ...(claims !== undefined && { claims }) },
  });
});

test('X6 any other refusal is a fault that does not tell what the person has shown', async () => {
  const { tokenFor } = entra(() =>
    Response.json({ error: 'invalid_client', error_description: 'AADSTS7000215' }, { status: 401 }),
  );
  const fault = await tokenFor('what-ada-shows').catch((error: unknown) => error);
  expect(String((fault as Error).cause)).toContain('AADSTS7000215');
  expect(`${String(fault)}${JSON.stringify((fault as Error).cause)}`).not.toContain('what-ada-shows');
});
