import type { HttpCookie } from '../functions-core/functions-core-types.ts';

const sameSite = { none: undefined, lax: 'Lax', strict: 'Strict', explicitNone: 'None' };

/** A cookie of a function's answer as the value of a `Set-Cookie` header. */
export const setCookie = (cookie: HttpCookie): string => {
  const seconds = cookie.expires?.value?.seconds;
  const site = sameSite[cookie.sameSite ?? 'none'];
  return [
    `${cookie.name ?? ''}=${encodeURIComponent(cookie.value ?? '')}`,
    cookie.domain?.value === undefined ? '' : `Domain=${cookie.domain.value}`,
    cookie.path?.value === undefined ? '' : `Path=${cookie.path.value}`,
    seconds === undefined ? '' : `Expires=${new Date(seconds * 1000).toUTCString()}`,
    cookie.maxAge?.value === undefined ? '' : `Max-Age=${cookie.maxAge.value}`,
    site === undefined ? '' : `SameSite=${site}`,
    cookie.secure?.value === true ? 'Secure' : '',
    cookie.httpOnly?.value === true ? 'HttpOnly' : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
};
