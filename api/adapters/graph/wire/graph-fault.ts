export type GraphFaultKind =
  /** No answer was heard; what was asked may have been done. */
  | 'unanswered'
  /** Graph asks to come back later. */
  | 'throttled'
  /** Graph is out of order for now. */
  | 'unavailable'
  /** Graph will not do it. */
  | 'refused'
  /** The answer is not what Graph promises. */
  | 'unreadable';

interface About {
  kind: GraphFaultKind;
  status?: number | undefined;
  code?: string | undefined;
  requestId?: string | undefined;
  retryAfterSeconds?: number | undefined;
  cause?: unknown;
}

/** Something went wrong with Graph that is no expected refusal. Its message holds nothing personal. */
export class GraphFault extends Error {
  readonly kind: GraphFaultKind;
  readonly status: number | undefined;
  readonly code: string | undefined;
  /** Graph's own name of the request. */
  readonly requestId: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(message: string, about: About) {
    const { kind, status, code, requestId, retryAfterSeconds, cause } = about;
    super(message, cause === undefined ? {} : { cause });
    this.name = 'GraphFault';
    this.kind = kind;
    this.status = status;
    this.code = code;
    this.requestId = requestId;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
