import { randomUUID } from 'node:crypto';
import type { WireReply } from '../wire/route.ts';

interface EntraFault {
  error:
    | 'invalid_request'
    | 'invalid_client'
    | 'invalid_grant'
    | 'interaction_required'
    | 'invalid_scope'
    | 'unauthorized_client'
    | 'unsupported_grant_type';
  code: number;
  message: string;
  suberror?: string;
  claims?: string;
}

/** An error as Entra's token endpoint tells it, with its AADSTS number. */
export function entraError({ error, code, message, suberror, claims }: EntraFault): WireReply {
  const [traceId, correlationId] = [randomUUID(), randomUUID()];
  const timestamp = new Date().toISOString().replace('T', ' ').slice(0, 19).concat('Z');
  return {
    status: error === 'invalid_client' ? 401 : 400,
    headers: { 'cache-control': 'no-store' },
    body: {
      error,
      error_description: `AADSTS${code}: ${message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: traceId,
      correlation_id: correlationId,
      ...(suberror === undefined ? {} : { suberror }),
      ...(claims === undefined ? {} : { claims }),
    },
  };
}
