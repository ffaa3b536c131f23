/**
 * What a person's request shows to prove who they are; for as long as they wait, it can be traded for their own access to
 * Microsoft 365. A function, so that it is never written or logged along with what it travels with.
 */
export type Assertion = () => string;

/** The person, or their administrator, has to allow it first; `claims` is what Entra asks for beyond that. */
export interface ConsentNeeded {
  kind: 'consent-needed';
  claims?: string;
}
