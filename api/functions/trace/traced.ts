import { z } from 'zod';
import type { HttpFunction } from '../http/route/serve-route.ts';
import type { QueueFunction } from '../queues/wake.ts';
import type { TimerFunction } from '../timers/sweep.ts';
import { inTrace, newTrace, traceIn } from './current-trace.ts';

const message = z.looseObject({ trace: z.guid() });

const traceOfMessage = (entry: unknown): string => {
  const read = message.safeParse(entry);
  return read.success ? read.data.trace : newTrace();
};

/** Goes on with the act that the request belongs to. */
export const tracedHttp = ({ name, options }: HttpFunction): HttpFunction => ({
  name,
  options: {
    ...options,
    handler: (request, context) =>
      inTrace(traceIn(request.headers.get('traceparent')) ?? newTrace(), () =>
        options.handler(request, context),
      ),
  },
});

/** Goes on with the act that left the message. */
export const tracedQueue = ({ name, options }: QueueFunction): QueueFunction => ({
  name,
  options: {
    ...options,
    handler: (entry, context) => inTrace(traceOfMessage(entry), () => options.handler(entry, context)),
  },
});

/** Each turn of the clock is an act of its own. */
export const tracedTimer = ({ name, options }: TimerFunction): TimerFunction => ({
  name,
  options: {
    ...options,
    handler: (timer, context) => inTrace(newTrace(), () => options.handler(timer, context)),
  },
});
