import { NotSignedIn } from '../lib/sign-in.ts';
import {
  errorAnswer,
  layBridge,
  takeBridgeAway,
  tokenAnswer,
  type BridgeAsked,
} from '../testing/a-bridge.ts';
import { findNested, makeSignIn } from './sign-in.ts';

const settings = { clientId: 'c1' };
const byHost = {
  token: jest.fn(() => Promise.resolve('of-the-host')),
  consent: jest.fn(() => Promise.resolve()),
};
const signInHere = (isNested = true) => makeSignIn({ isNested, settings, otherwise: byHost });
const methods = (asked: BridgeAsked[]) => asked.map(({ method }) => method);

afterEach(() => {
  takeBridgeAway();
  jest.clearAllMocks();
});

/** Entra wants to see the person in a window; what is asked in it then is answered so. */
const onlyInWindow = (inWindow: (asked: BridgeAsked) => object) => (asked: BridgeAsked) =>
  asked.method === 'GetToken' ? errorAnswer('USER_INTERACTION_REQUIRED') : inWindow(asked);

describe('nested app authentication', () => {
  it('asks the host for the API of the app, once for all who ask meanwhile, and no server itself', async () => {
    const network = jest.spyOn(globalThis, 'fetch');
    const asked = layBridge((one) => tokenAnswer(one, 'nested'));
    const { token } = signInHere();
    expect(await Promise.all([token(), token()])).toEqual(['nested', 'nested']);
    expect(await token()).toBe('nested');
    expect(asked).toMatchObject([
      { method: 'GetToken', tokenParams: { clientId: 'c1', scope: 'c1/access_as_user' } },
    ]);
    expect(network).not.toHaveBeenCalled();
    network.mockRestore();
  });

  it('opens one window where Entra insists', async () => {
    const asked = layBridge(onlyInWindow((one) => tokenAnswer(one, 'in-person')));
    const { token } = signInHere();
    expect(await Promise.all([token(), token(), token({ fresh: true })])).toEqual(Array(3).fill('in-person'));
    expect(methods(asked).filter((method) => method === 'GetTokenPopup')).toHaveLength(1);
  });

  it('takes a no for a no', async () => {
    const asked = layBridge(onlyInWindow(() => errorAnswer('USER_CANCEL')));
    await expect(signInHere().token()).rejects.toThrow(NotSignedIn);
    expect(methods(asked)).toEqual(['GetToken', 'GetTokenPopup']);
    expect(byHost.token).not.toHaveBeenCalled();
  });

  it('asks the host anew for a token in place of one that does not count', async () => {
    let count = 0;
    const asked = layBridge((one) => tokenAnswer(one, `nested-${(count += 1)}`));
    const { token } = signInHere();
    expect([await token(), await token({ fresh: true }), await token()]).toEqual([
      'nested-1',
      'nested-2',
      'nested-2',
    ]);
    expect(asked.map(({ tokenParams }) => tokenParams?.forceRefresh)).toEqual([false, true]);
  });

  it('S4 asks for consent to the calendar in a window', async () => {
    const asked = layBridge((one) => tokenAnswer(one, 'of-graph'));
    await signInHere().consent(undefined);
    const scope = 'https://graph.microsoft.com/Calendars.ReadWrite';
    expect(asked).toMatchObject([{ method: 'GetTokenPopup', tokenParams: { scope } }]);
  });

  it('S4 hands a claims challenge on for the token that is traded, which then has what was asked for', async () => {
    const asked = layBridge((one) => tokenAnswer(one, one.method === 'GetToken' ? 'weak' : 'strong'));
    const { token, consent } = signInHere();
    expect(await token()).toBe('weak');
    await consent('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}');
    expect(asked.at(-1)?.tokenParams).toMatchObject({ scope: 'c1/access_as_user' });
    const { access_token } = JSON.parse(asked.at(-1)?.tokenParams?.claims ?? '{}') as {
      access_token?: object;
    };
    expect(access_token).toEqual({ acrs: { essential: true, value: 'c1' } });
    expect(await token()).toBe('strong');
  });

  it('S4 tells that the person did not allow it', async () => {
    layBridge(() => errorAnswer('USER_CANCEL'));
    await expect(signInHere().consent(undefined)).rejects.toThrow(NotSignedIn);
    expect(byHost.consent).not.toHaveBeenCalled();
  });
});

describe('the other way', () => {
  it('is taken where the host has no nested app authentication, without MSAL', async () => {
    const asked = layBridge((one) => tokenAnswer(one, 'nested'));
    expect(await signInHere(false).token()).toBe('of-the-host');
    expect(asked).toEqual([]);
  });

  it('is taken where the host promised a bridge and laid none', async () => {
    expect(await findNested({ isNested: true, settings })).toBeUndefined();
    expect(await signInHere().token()).toBe('of-the-host');
  });

  it('asks once, whatever it is answered', async () => {
    byHost.consent.mockRejectedValueOnce(new Error('CancelledByUser'));
    await expect(signInHere(false).consent(undefined)).rejects.toThrow('CancelledByUser');
    expect(byHost.consent).toHaveBeenCalledTimes(1);
  });

  it('is taken from the first time on that nested app authentication does not work', async () => {
    const asked = layBridge(() => errorAnswer('PERSISTENT_ERROR'));
    const { token } = signInHere();
    expect([await token(), await token()]).toEqual(['of-the-host', 'of-the-host']);
    expect(asked).toHaveLength(1);
  });
});
