import { ManagedIdentityApplication } from '@azure/msal-node';
import { msalNetwork } from './msal-network.ts';

export interface ManagedIdentity {
  /** A token for a resource, as Azure's clients ask for it. Kept until shortly before it expires. */
  getToken(scope: string | string[]): Promise<{ token: string; expiresOnTimestamp: number }>;
}

/** Who this app is in Azure: Azure vouches for it, and it holds no secret. */
export const makeManagedIdentity = (about: { clientId: string; fetch: typeof fetch }): ManagedIdentity => {
  const identity = new ManagedIdentityApplication({
    managedIdentityIdParams: { userAssignedClientId: about.clientId },
    system: { networkClient: msalNetwork(about.fetch) },
  });
  return {
    getToken: async (scope) => {
      const resource = [scope].flat().join(' ');
      try {
        const { accessToken, expiresOn } = await identity.acquireToken({ resource });
        if (expiresOn === null) throw new Error('Azure did not say how long the token lasts.');
        return { token: accessToken, expiresOnTimestamp: expiresOn.getTime() };
      } catch (cause) {
        throw new Error(`The managed identity has no token for ${resource}.`, { cause });
      }
    },
  };
};
