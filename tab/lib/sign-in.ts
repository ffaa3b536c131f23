/** How the page comes to the access of whoever is in front of it. */
export interface SignIn {
  /** A token for the API. `fresh`: the last one does not count there any longer. Asks the person only where Entra insists. */
  token(wanted?: { fresh: boolean }): Promise<string>;
  /** Asks the person for more than the token gives; `claims` as the API's problem told. Rejects when they say no. */
  consent(claims: string | undefined): Promise<void>;
}

/** Nobody was signed in: the host gave no token, or the person closed the window. */
export class NotSignedIn extends Error {
  override name = 'NotSignedIn';
}
