/** What somebody has allowed the app for themselves, and what Entra asks of them beyond that. */
export interface Consent {
  /** Graph's names. */
  scopes: readonly string[];
  /** As the claims challenge of a token request tells it. */
  claims?: string;
  /** Entra gives this person no more token before it has seen them in a window. */
  inPerson?: true;
}

/** By object id; what an administrator has consented to for everybody is in the registration. */
export type Consents = Record<string, Consent>;
