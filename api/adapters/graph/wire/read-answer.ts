import type { z } from 'zod';
import type { GraphAnswer, GraphCall } from './graph-call.ts';
import { GraphFault, type GraphFaultKind } from './graph-fault.ts';

type Asked = Pick<GraphCall, 'what'>;

const kindOf = (status: number): GraphFaultKind => {
  if (status === 429) return 'throttled';
  return status >= 500 ? 'unavailable' : 'refused';
};

/** What an answer that cannot be used is thrown as. Graph's own sentence is left out: it quotes addresses and ids. */
export const faultOf = ({ what }: Asked, answer: GraphAnswer): GraphFault => {
  const { status, code, retryAfterSeconds, requestId } = answer;
  const told = [String(status), code].filter(Boolean).join(' ');
  return new GraphFault(`Graph could not ${what}: ${told}.`, {
    kind: kindOf(status),
    status,
    code,
    requestId,
    retryAfterSeconds,
  });
};

export const isDone = ({ status }: GraphAnswer): boolean => status >= 200 && status < 300;

/** The body in the shape it must have; throws GraphFault for a refusal and for any other shape. */
export const readAnswer = <Shape>(call: Asked, answer: GraphAnswer, schema: z.ZodType<Shape>): Shape => {
  if (!isDone(answer)) throw faultOf(call, answer);
  const read = schema.safeParse(answer.body);
  if (read.success) return read.data;
  throw new GraphFault(`Graph's answer is unreadable: it was asked to ${call.what}.`, {
    kind: 'unreadable',
    status: answer.status,
    cause: read.error,
  });
};
