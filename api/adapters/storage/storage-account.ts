/** What Azure's clients take as proof of who asks. */
interface Credential {
  getToken(scopes: string | string[]): Promise<{ token: string; expiresOnTimestamp: number }>;
}

export interface AccountByIdentity {
  name: string;
  credential: Credential;
}

/** A connection string, or the name of an account that lets this app in by its identity. */
export type StorageAccount = string | AccountByIdentity;

export const addressIn = ({ name }: AccountByIdentity, service: 'table' | 'queue' | 'blob'): string =>
  `https://${name}.${service}.core.windows.net`;
