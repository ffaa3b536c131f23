import {
  ClientAuthError,
  ClientAuthErrorCodes,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  PublicClientApplication,
  type IPublicClientApplication,
  type PopupRequest,
} from '@azure/msal-browser';
import type { Settings } from '../app/settings.ts';
import { oneAtATime } from '../lib/one-at-a-time.ts';
import { NotSignedIn, type SignIn } from '../lib/sign-in.ts';
import { apiScope, calendarScope } from './scopes.ts';

/** MSAL over the bridge of the host; undefined where the host has none, in place of windows of our own that MSAL would open. */
const clientOverBridge = async (clientId: string): Promise<IPublicClientApplication | undefined> => {
  const nested: IPublicClientApplication[] = [];
  await createNestablePublicClientApplication(
    { auth: { clientId }, cache: { cacheLocation: 'memoryStorage' } },
    undefined,
    (configuration, controller) => {
      const client = new PublicClientApplication(configuration, controller);
      nested.push(client);
      return client;
    },
  );
  return nested[0];
};

const saidNo = (fault: unknown): boolean =>
  fault instanceof ClientAuthError && fault.errorCode === ClientAuthErrorCodes.userCanceled;

/** Nested app authentication: the host, which has signed the person in, asks Entra for us and opens its own windows. */
export const signInNested = async (settings: Pick<Settings, 'clientId'>): Promise<SignIn | undefined> => {
  const client = await clientOverBridge(settings.clientId);
  if (client === undefined) return undefined;
  const request = { scopes: [apiScope(settings)] };
  const askInWindow = async (wanted: PopupRequest): Promise<string> => {
    try {
      const { accessToken } = await client.acquireTokenPopup(wanted);
      return accessToken;
    } catch (cause) {
      throw saidNo(cause) ? new NotSignedIn('The window was closed', { cause }) : cause;
    }
  };
  const inWindow = oneAtATime(() => askInWindow(request));
  const ask = async (forceRefresh: boolean): Promise<string> => {
    try {
      const { accessToken } = await client.acquireTokenSilent({ ...request, forceRefresh });
      return accessToken;
    } catch (fault) {
      if (fault instanceof InteractionRequiredAuthError) return inWindow();
      throw fault;
    }
  };
  const ordinary = oneAtATime(() => ask(false));
  const renewed = oneAtATime(() => ask(true));
  return {
    token: ({ fresh } = { fresh: false }) => (fresh ? renewed() : ordinary()),
    consent: async (claims) => {
      // A claim is met by the token that the API trades; a permission only has to be allowed, whoever asks for it.
      await askInWindow(claims === undefined ? { scopes: [calendarScope] } : { ...request, claims });
    },
  };
};
