import { z } from 'zod';
import type { HttpFunction } from '../http/route/serve-route.ts';
import type { QueueFunction } from '../queues/wake.ts';
import type { TimerFunction } from '../timers/sweep.ts';
import { callerIn } from './current-trace.ts';
import { inFunction } from './in-function.ts';

type HttpAnswer = Awaited<ReturnType<HttpFunction['options']['handler']>>;

const statusOf = (answer: HttpAnswer): number => answer.status ?? 200;

const message = z.object({ trace: z.guid() });

/** Goes on with the act that the request belongs to. */
export const tracedHttp = ({ name, options }: HttpFunction): HttpFunction => ({
  name,
  options: {
    ...options,
    handler: (request, context) => {
      const by = callerIn(request.headers.get('traceparent'));
      return inFunction({ name, trigger: 'http', by, statusOf }, () => options.handler(request, context));
    },
  },
});

/** Goes on with the act that left the message. */
export const tracedQueue = ({ name, options }: QueueFunction): QueueFunction => ({
  name,
  options: {
    ...options,
    handler: (entry, context) => {
      const by = message.safeParse(entry).data;
      return inFunction({ name, trigger: 'pubsub', by }, () => options.handler(entry, context));
    },
  },
});

/** Each turn of the clock is an act of its own. */
export const tracedTimer = ({ name, options }: TimerFunction): TimerFunction => ({
  name,
  options: {
    ...options,
    handler: (timer, context) =>
      inFunction({ name, trigger: 'timer', by: undefined }, () => options.handler(timer, context)),
  },
});
