import { TraceFlags, type SpanContext } from '@opentelemetry/api';
import type { Facts, FunctionName } from '../../telemetry/facts.ts';
import { inSpan } from '../../telemetry/in-span.ts';
import { inTrace, newTrace, type Sender } from './current-trace.ts';

interface Called<Answer> {
  /** As it is registered. */
  name: string;
  trigger: NonNullable<Facts['faas.trigger']>;
  /** Who called, as far as they say. */
  from: Partial<Sender> | undefined;
  statusOf?: (answer: Answer) => number;
}

const contextOf = ({ trace, span }: Partial<Sender>): SpanContext | undefined =>
  trace === undefined || span === undefined
    ? undefined
    : { traceId: trace.replaceAll('-', ''), spanId: span, traceFlags: TraceFlags.SAMPLED, isRemote: true };

/** One call of a function: it goes on with the act of whoever called, or begins one, and is a span of it. */
export const inFunction = <Answer>(
  { name, trigger, from = {}, statusOf }: Called<Answer>,
  work: () => Answer | Promise<Answer>,
): Promise<Answer> => {
  const known = name as FunctionName;
  const told = (answer: Answer) => {
    const status = statusOf?.(answer);
    if (status === undefined) return { facts: {}, isFailure: false };
    return { facts: { 'http.response.status_code': status }, isFailure: status >= 500 };
  };
  const facts = { 'binome.function': known, 'faas.trigger': trigger };
  return inTrace(from.trace ?? newTrace(), () =>
    inSpan({ name: known, as: { from: contextOf(from) }, facts, told }, async () => work()),
  );
};
