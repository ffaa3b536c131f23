import {
  AuthenticationHandler,
  Client,
  GraphClientError,
  RetryHandler,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';

const timeoutMs = 30_000;

/** The Graph client would throw away why a request failed, except in an error of its own kind. */
const keepCause = (): Middleware => {
  let next: Middleware | undefined;
  return {
    setNext: (middleware) => void (next = middleware),
    execute: async (context) => {
      try {
        await next?.execute(context);
      } catch (cause) {
        throw Object.assign(new GraphClientError('Graph was not reached.'), { cause });
      }
    },
  };
};

const sendBy = (send: typeof fetch): Middleware => ({
  execute: async (context: Context) => {
    context.response = await send(context.request, {
      ...context.options,
      signal: AbortSignal.timeout(timeoutMs),
    });
  },
});

/** The Graph client over our own chain: no telemetry, and the address is left to `fetch`. */
export const graphClient = (token: () => Promise<string>, send: typeof fetch): Client =>
  Client.initWithMiddleware({
    middleware: [
      keepCause(),
      new AuthenticationHandler({ getAccessToken: token }),
      new RetryHandler(),
      sendBy(send),
    ],
  });
