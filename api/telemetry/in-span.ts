import {
  context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
  type SpanContext,
} from '@opentelemetry/api';
import type { GraphTemplate } from '../adapters/graph/graph-works.ts';
import type { Facts, FunctionName } from './facts.ts';

export const scope = 'binome';

interface Told {
  facts: Facts;
  isFailure: boolean;
}

interface SpanAbout<Answer> {
  name: FunctionName | GraphTemplate;
  /** A function begins anew, or goes on from whoever called it; what it asks for is part of it. */
  as: { from: SpanContext | undefined } | 'part';
  facts: Facts;
  /** What the answer adds. */
  told?: (answer: Answer) => Told;
}

/** Not why: a fault's own words may quote anything, and are told to the log, redacted. */
const fail = (span: Span): void => void span.setStatus({ code: SpanStatusCode.ERROR });

const contextOf = (as: SpanAbout<unknown>['as']) => {
  if (as === 'part') return context.active();
  return as.from === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, as.from);
};

const kindOf = (as: SpanAbout<unknown>['as'], { 'faas.trigger': trigger }: Facts): SpanKind => {
  if (as === 'part') return SpanKind.CLIENT;
  if (trigger === 'timer') return SpanKind.INTERNAL;
  return trigger === 'http' ? SpanKind.SERVER : SpanKind.CONSUMER;
};

/** Does the work within a span of its own. Without an SDK this is next to nothing. */
export const inSpan = <Answer>(
  { name, as, facts, told }: SpanAbout<Answer>,
  work: () => Promise<Answer>,
): Promise<Answer> => {
  const options = { kind: kindOf(as, facts), attributes: facts };
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
