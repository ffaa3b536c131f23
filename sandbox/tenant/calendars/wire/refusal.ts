import type { WireReply } from '../../wire/route.ts';

/** A request that Graph would not carry out, in Graph's words. Handed back as a value. */
export interface Refusal {
  refused: true;
  status: number;
  code: string;
  message: string;
  retryAfterSeconds?: number;
}

export function refusal(status: number, code: string, message: string): Refusal {
  return { refused: true, status, code, message };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true;
}

export const itemNotFound = refusal(
  404,
  'ErrorItemNotFound',
  'The specified object was not found in the store.',
);

export const accessDenied = refusal(
  403,
  'ErrorAccessDenied',
  'Access is denied. Check credentials and try again.',
);

export function invalidRequest(message: string): Refusal {
  return refusal(400, 'ErrorInvalidRequest', message);
}

export function refusalReply({ status, code, message, retryAfterSeconds }: Refusal): WireReply {
  return {
    status,
    headers: retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) },
    body: { error: { code, message } },
  };
}
