import { decodeJwt, decodeProtectedHeader } from 'jose';

/**
 * The tenant that a token says it is of, before anything is believed: '' when it says none, undefined when this is no
 * token of Entra, which always names its key.
 */
export const tenantNamedIn = (token: string): string | undefined => {
  try {
    const { kid } = decodeProtectedHeader(token);
    if (typeof kid !== 'string') return undefined;
    const { tid } = decodeJwt(token);
    return typeof tid === 'string' ? tid.toLowerCase() : '';
  } catch {
    return undefined;
  }
};
