import type { WireReply } from '../wire/route.ts';
import { graphError } from '../http/graph-error.ts';
import type { Fault } from './fault.ts';

/** What the caller is told instead of the answer; nothing when the fault is a delay only. */
export function faultReply({ status, retryAfterSeconds }: Fault, url: URL): WireReply | undefined {
  if (status === undefined) return undefined;
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  if (url.pathname.includes('/oauth2/')) {
    const body = {
      error: 'temporarily_unavailable',
      error_description: 'AADSTS90033: A transient error has occurred. Please try again.',
    };
    return { status, headers, body };
  }
  return {
    ...graphError(status, codes[status] ?? 'generalException', 'A fault planned in the sandbox.'),
    headers,
  };
}

const codes: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  401: 'InvalidAuthenticationToken',
  403: 'Authorization_RequestDenied',
  404: 'Request_ResourceNotFound',
  409: 'Conflict',
  412: 'ErrorIrresolvableConflict',
  429: 'TooManyRequests',
  500: 'InternalServerError',
  502: 'BadGateway',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
};
