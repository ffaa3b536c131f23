/** What MSAL asks the host for. */
export interface BridgeAsked {
  requestId: string;
  method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  tokenParams?: { scope: string; clientId: string; claims?: string; forceRefresh?: boolean };
}

type Heard = (message: string) => void;

const idToken = [{ alg: 'none' }, { oid: 'ada', tid: 't1', preferred_username: 'ada@contoso.example' }, {}]
  .map((part) => btoa(JSON.stringify(part)))
  .join('.');

export const tokenAnswer = ({ tokenParams }: BridgeAsked, access_token: string): object => ({
  success: true,
  token: { access_token, id_token: idToken, expires_in: 3600, scope: tokenParams?.scope, properties: null },
  account: { environment: 'login.microsoftonline.com', username: 'ada@contoso.example' },
});

export const errorAnswer = (status: string): object => ({ success: false, error: { status } });

/** The bridge that a host lays into the page for nested app authentication; what went over it is noted. */
export const layBridge = (answer: (asked: BridgeAsked) => object): BridgeAsked[] => {
  const asked: BridgeAsked[] = [];
  const heard: Heard[] = [];
  const say = (one: BridgeAsked): void => {
    const init = { success: true, initContext: { sdkName: 'a host', sdkVersion: '1' } };
    const outcome = one.method === 'GetInitContext' ? init : answer(one);
    const message = { messageType: 'NestedAppAuthResponse', requestId: one.requestId, ...outcome };
    for (const hear of heard) hear(JSON.stringify(message));
  };
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_kind: 'message', hear: Heard) => heard.push(hear),
      removeEventListener: () => undefined,
      postMessage: (text: string) => {
        const one = JSON.parse(text) as BridgeAsked;
        if (one.method !== 'GetInitContext') asked.push(one);
        queueMicrotask(() => say(one));
      },
    },
  });
  return asked;
};

export const takeBridgeAway = (): boolean => Reflect.deleteProperty(window, 'nestedAppAuthBridge');
