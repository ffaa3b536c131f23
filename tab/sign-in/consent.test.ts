import { consentPage, entraPage, entraSaid } from './consent.ts';

const asked = { tenant: 't1', hint: 'ada@contoso.example', claims: '{"access_token":{"acrs":{}}}' };
const here = (hash: string) => new URL(`https://tab.example/${hash}`);

test('S4 the person is asked for their calendar alone, under the account they are signed in with', () => {
  const page = new URL(consentPage('https://tab.example', asked));
  expect(page.origin).toBe('https://tab.example');
  const entra = new URL(entraPage({ clientId: 'c1' }, page));
  expect(`${entra.origin}${entra.pathname}`).toBe(
    'https://login.microsoftonline.com/t1/oauth2/v2.0/authorize',
  );
  expect(Object.fromEntries(entra.searchParams)).toEqual({
    client_id: 'c1',
    response_type: 'code',
    response_mode: 'fragment',
    redirect_uri: 'https://tab.example/',
    scope: 'openid https://graph.microsoft.com/Calendars.ReadWrite',
    state: 'consent',
    login_hint: 'ada@contoso.example',
    claims: asked.claims,
  });
});

test('without claims none are asked for', () => {
  const page = new URL(consentPage('https://tab.example', { ...asked, claims: '' }));
  expect(new URL(entraPage({ clientId: 'c1' }, page)).searchParams.has('claims')).toBe(false);
});

test.each([
  ['#code=x&state=consent', 'allowed'],
  ['#error=access_denied&state=consent', 'refused'],
  ['#/pair/1', undefined],
  ['', undefined],
])('what Entra leads back with is read: %s', (hash, said) => {
  expect(entraSaid(here(hash))).toBe(said);
});
