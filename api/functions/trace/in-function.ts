import type { Facts, FunctionName } from '../../telemetry/facts.ts';
import { inSpan, type Caller } from '../../telemetry/in-span.ts';
import { inTrace, newTrace } from './current-trace.ts';

interface Called<Answer> {
  /** As it is registered. */
  name: string;
  trigger: NonNullable<Facts['faas.trigger']>;
  /** Who called, as far as they say. */
  by: Partial<Caller> | undefined;
  statusOf?: (answer: Answer) => number;
}

/** One call of a function: it goes on with the act of whoever called, or begins one, and is a span of it. */
export const inFunction = <Answer>(
  { name, trigger, by = {}, statusOf }: Called<Answer>,
  work: () => Answer | Promise<Answer>,
): Promise<Answer> => {
  const known = name as FunctionName;
  const act = by.trace ?? newTrace();
  const calledBy =
    by.trace === undefined || by.span === undefined ? undefined : { trace: act, span: by.span };
  const told = (answer: Answer) => {
    const status = statusOf?.(answer);
    if (status === undefined) return { facts: {}, isFailure: false };
    return { facts: { 'http.response.status_code': status }, isFailure: status >= 500 };
  };
  const facts = { 'binome.function': known, 'faas.trigger': trigger };
  return inTrace(act, () => inSpan({ name: known, as: { calledBy }, facts, told }, async () => work()));
};
