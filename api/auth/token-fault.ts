import { errors } from 'jose';
import type { SignInReason } from './sign-in-refusal.ts';

const byCode: Readonly<Record<string, SignInReason>> = {
  [errors.JWTExpired.code]: 'expired',
  [errors.JOSEAlgNotAllowed.code]: 'algorithm',
  [errors.JWKSNoMatchingKey.code]: 'unknown-key',
  [errors.JWKSMultipleMatchingKeys.code]: 'unknown-key',
  [errors.JWSSignatureVerificationFailed.code]: 'signature',
};

const byClaim: Readonly<Record<string, SignInReason>> = {
  aud: 'not-for-this-app',
  iss: 'issuer',
  nbf: 'not-yet-valid',
};

/** Keys that cannot be had, or that are none, are no fault of the token. */
const isOfTheKeys = ({ code }: errors.JOSEError): boolean =>
  [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code].includes(code);

const ofClaim = ({ claim, reason }: errors.JWTClaimValidationFailed): SignInReason =>
  (reason === 'check_failed' ? byClaim[claim] : undefined) ?? 'malformed';

/** What is wrong with the token that was refused with this error; undefined when it is not the token's fault. */
export const faultOfToken = (error: unknown): SignInReason | undefined => {
  if (!(error instanceof errors.JOSEError) || isOfTheKeys(error)) return undefined;
  if (error instanceof errors.JWTClaimValidationFailed) return ofClaim(error);
  return byCode[error.code] ?? 'malformed';
};
