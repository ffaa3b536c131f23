import type { Client, Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { GraphLibrary } from './graph-library.ts';

const timeoutMs = 30_000;

/** The Graph client would throw away why a request failed, except in an error of its own kind. */
const keepCause = ({ GraphClientError }: GraphLibrary): Middleware => {
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
export const graphClient = (
  library: GraphLibrary,
  token: () => Promise<string>,
  send: typeof fetch,
): Client =>
  library.Client.initWithMiddleware({
    middleware: [
      keepCause(library),
      new library.AuthenticationHandler({ getAccessToken: token }),
      new library.RetryHandler(),
      sendBy(send),
    ],
  });
