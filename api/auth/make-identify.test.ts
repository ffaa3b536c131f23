import { firstSeen, type Person } from '#core/people/person.ts';
import { asId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';
import { accepted, refused } from '#core/shared/result.ts';
import type { TokenCheck } from './check-token.ts';
import { makeIdentify } from './make-identify.ts';

const french = firstSeen(asId('person'), 'fr', instant('2026-01-05T08:00:00Z'));
const checkToken: TokenCheck = (token) =>
  Promise.resolve(
    token === 'a.good.token'
      ? accepted({
          tenantId: 'tenant',
          personId: 'person',
          name: 'Megan Bowen',
          roles: ['Programme.Coordinate'],
        })
      : refused({ kind: 'people-only', reason: 'app-only' }),
  );
const identifyWith = (known: Person | undefined) =>
  makeIdentify({
    checkToken,
    people: { find: () => Promise.resolve(known && { state: known, version: '1' }) },
  });
const asking = (headers: Record<string, string>) => new Headers(headers);

test('U1 the language a person chose goes before that of their client', async () => {
  const headers = asking({ authorization: 'Bearer a.good.token', 'accept-language': 'en-GB' });
  expect(await identifyWith(french)(headers)).toEqual({
    ok: true,
    value: {
      tenantId: 'tenant',
      personId: 'person',
      displayName: 'Megan Bowen',
      locale: 'fr',
      mayCoordinate: true,
      mayStopEverything: false,
    },
  });
  expect(await identifyWith(undefined)(headers)).toMatchObject({ value: { locale: 'en' } });
});

test.each<[string, Record<string, string>]>([
  ['no-token', {}],
  ['malformed', { authorization: '' }],
  ['malformed', { authorization: 'Basic a.good.token' }],
  ['malformed', { authorization: 'Bearer x' }],
])('without a token there is nobody: %s, %j', async (reason, headers) => {
  expect(await identifyWith(french)(asking(headers))).toEqual({
    ok: false,
    refusal: { kind: 'sign-in', reason },
  });
});

test('what the token check refuses is refused', async () => {
  const headers = asking({ authorization: 'Bearer an.apps.token' });
  expect(await identifyWith(french)(headers)).toEqual({
    ok: false,
    refusal: { kind: 'people-only', reason: 'app-only' },
  });
});
