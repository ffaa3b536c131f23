/** Why a token gets nobody in, told in the `reason` of the problem. docs/operate.md says what to do about each. */
export type SignInReason =
  | 'no-token'
  | 'malformed'
  | 'unknown-tenant'
  | 'algorithm'
  | 'unknown-key'
  | 'signature'
  | 'expired'
  | 'not-yet-valid'
  | 'issuer'
  | 'not-for-this-app'
  | 'client';

/** Why a good token is nobody's. */
export type PeopleOnlyReason = 'app-only' | 'no-person' | 'scope';

/** `sign-in`: no token that counts here. `people-only`: a good one, of an application or without the scope. */
export type SignInRefusal =
  { kind: 'sign-in'; reason: SignInReason } | { kind: 'people-only'; reason: PeopleOnlyReason };
