import { answerNested, type Broker, type NestedAnswer, type NestedAsked } from './nested-app-auth.ts';

const tokens = { access_token: 'a', id_token: 'i', expires_in: 60, scope: 's' };
const asks: NestedAsked[] = [];
const brokerThat = (answer: NestedAnswer): Broker => ({
  account: () => ({ username: 'ada@contoso.example', name: 'Ada' }),
  tokens: (asked) => {
    asks.push(asked);
    return Promise.resolve(answer);
  },
});
const ask = async (method: string, answer: NestedAnswer = { kind: 'tokens', tokens }): Promise<unknown> => {
  const tokenParams = { clientId: 'c1', scope: 'c1/access_as_user', claims: '{}' };
  const request = { messageType: 'NestedAppAuthRequest', requestId: 'r1', method, tokenParams };
  const told = await answerNested(JSON.stringify(request), brokerThat(answer));
  return told === undefined ? undefined : JSON.parse(told);
};

beforeEach(() => {
  asks.length = 0;
});

test('the bridge is told who is behind it', async () => {
  const answer = { messageType: 'NestedAppAuthResponse', requestId: 'r1', success: true };
  expect(await ask('GetInitContext')).toMatchObject({ ...answer, initContext: { sdkName: 'sandbox' } });
});

test('tokens are asked for silently, or with a window', async () => {
  expect(await ask('GetToken')).toMatchObject({ success: true, token: tokens, account: { name: 'Ada' } });
  await ask('GetTokenPopup');
  const asked = { client: 'c1', scope: 'c1/access_as_user', claims: '{}' };
  expect(asks).toEqual([
    { ...asked, mayAsk: false },
    { ...asked, mayAsk: true },
  ]);
});

test.each([
  [{ kind: 'ask' }, { status: 'USER_INTERACTION_REQUIRED' }],
  [{ kind: 'cancelled' }, { status: 'USER_CANCEL' }],
  [
    { kind: 'refused', why: 'Disabled.' },
    { status: 'PERSISTENT_ERROR', description: 'Disabled.' },
  ],
] as const)('what Entra does not give is told in the words of the bridge: %j', async (answer, error) => {
  expect(await ask('GetToken', answer)).toMatchObject({ success: false, error });
});

test('what is no question of the bridge is not answered', async () => {
  expect(await ask('GetEverything')).toBeUndefined();
});
