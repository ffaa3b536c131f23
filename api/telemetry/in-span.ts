import {
  context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type Span,
} from '@opentelemetry/api';
import type { GraphTemplate } from '../adapters/graph/graph-works.ts';
import type { Facts, FunctionName } from './facts.ts';

export const scope = 'binome';

/** The act that goes on, a guid, and what the caller calls its own part of it: 16 hexadecimal digits. */
export interface Caller {
  trace: string;
  span: string;
}

interface SpanAbout<Answer> {
  name: FunctionName | GraphTemplate;
  /** A function begins anew, or goes on from whoever called it; what it asks of others is part of it. */
  as: { calledBy: Caller | undefined } | 'part';
  facts: Facts;
  /** What the answer adds. */
  told?: (answer: Answer) => { facts: Facts; isFailure: boolean };
}

type Place = SpanAbout<never>['as'];

const contextOf = (as: Place): Context => {
  if (as === 'part') return context.active();
  if (as.calledBy === undefined) return ROOT_CONTEXT;
  const { trace: act, span: spanId } = as.calledBy;
  const traceFlags = TraceFlags.SAMPLED;
  const caller = { traceId: act.replaceAll('-', ''), spanId, traceFlags, isRemote: true };
  return trace.setSpanContext(ROOT_CONTEXT, caller);
};

const kinds = { http: SpanKind.SERVER, pubsub: SpanKind.CONSUMER, timer: SpanKind.INTERNAL } as const;

const kindOf = ({ 'faas.trigger': trigger }: Facts): SpanKind =>
  trigger === undefined ? SpanKind.CLIENT : kinds[trigger];

/** Not why: a fault's own words may quote anything, and are told to the log, redacted. */
const fail = (span: Span): void => void span.setStatus({ code: SpanStatusCode.ERROR });

/** Does the work within a span of its own. Without an SDK this is next to nothing. */
export const inSpan = <Answer>(
  { name, as, facts, told }: SpanAbout<Answer>,
  work: () => Promise<Answer>,
): Promise<Answer> => {
  const options = { kind: kindOf(facts), attributes: facts };
  return trace.getTracer(scope).startActiveSpan(name, options, contextOf(as), async (span) => {
    try {
      const answer = await work();
      const seen = told?.(answer);
      if (seen !== undefined) span.setAttributes(seen.facts);
      if (seen?.isFailure === true) fail(span);
      return answer;
    } catch (fault) {
      fail(span);
      throw fault;
    } finally {
      span.end();
    }
  });
};

/** Adds to the span that runs. */
export const noteInSpan = (facts: Facts): void => void trace.getActiveSpan()?.setAttributes(facts);
