import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerControl } from './control/control-requests.ts';
import type { HostControls } from './control/control-requests.ts';
import { makeControls } from './control/make-controls.ts';
import type { FunctionApp } from './functions-core/function-app.ts';
import { readHostJson } from './host-json.ts';
import type { HostLog } from './host-log.ts';
import { noLog } from './host-log.ts';
import { httpFunctions } from './http/http-functions.ts';
import { serveFunctions } from './http/serve-functions.ts';
import { countInvocations } from './invocation-count.ts';
import { makeInvoke } from './invoke.ts';
import { loadFunctionApp } from './load-function-app.ts';
import { queueReaders } from './queues/queue-functions.ts';
import { startQueuePump } from './queues/queue-pump.ts';
import { checkBindings } from './supported-bindings.ts';
import { makeTimers } from './timers/run-timers.ts';
import { timerFunctions } from './timers/timer-functions.ts';

export type HostOptions = {
  /** The CommonJS bundle that registers the functions, and the host.json beside it. */
  bundlePath: string;
  hostJsonPath: string;
  storageConnection: string;
  /** 0 = any free port. */
  port: number;
  allowedOrigins: readonly string[];
  /** In epoch milliseconds of programme time: timers due after this fire at the next tick, however long the host was down. */
  doneUpTo: number;
  log?: HostLog;
  /**
   * Queues are worked on only at a tick or a drain, and in waves, so that the same run has the same effects: messages go
   * side by side that have the same value at this path (`a.b`) of their JSON.
   */
  inOrder?: string | undefined;
  /** How long a drain waits for messages hidden for a retry; 12 s unless told. */
  patienceMs?: number;
};

export type RunningHost = HostControls & { url: string; close(): Promise<void> };

const MAX_BODY_BYTES = 100 * 1024 * 1024;
const PATIENCE_MS = 12_000;
const STOP_LIMIT_MS = 10_000;

/** Runs a bundle of Azure Functions in this process: HTTP at once, queues as they fill, timers when `tick` moves the clock. */
export const startHost = async (options: HostOptions): Promise<RunningHost> => {
  const log = options.log ?? noLog;
  const hostJson = readHostJson(options.hostJsonPath);
  const app = loadFunctionApp(options.bundlePath, log);
  checkBindings(app.functions);
  const invocations = countInvocations(makeInvoke(app, log));
  const { invoke } = invocations;
  const about = { functions: app.functions, invoke, log, storageConnection: options.storageConnection };
  const timers = makeTimers({
    functions: timerFunctions(app.functions),
    invoke,
    doneUpTo: options.doneUpTo,
  });
  const { inOrder } = options;
  const readers = await queueReaders({ ...about, settings: hostJson.queues, inOrder });
  await runLifecycleHooks(app, 'appStart');
  const pump = startQueuePump(readers, { log, polls: inOrder === undefined });
  const controls = makeControls({
    functionNames: app.functions.map(({ metadata }) => metadata.name),
    timers,
    pump,
    invocations,
    patienceMs: options.patienceMs ?? PATIENCE_MS,
  });
  const front = serveFunctions({
    functions: httpFunctions(app.functions, hostJson.routePrefix),
    invoke,
    allowedOrigins: options.allowedOrigins,
    maxBodyBytes: MAX_BODY_BYTES,
  });
  const server = createServer((request, response) => {
    answer(controls, front, { request, response }).catch((fault: unknown) => {
      log({
        level: 'error',
        category: 'host',
        message: fault instanceof Error ? (fault.stack ?? '') : String(fault),
      });
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  });
  await listen(server, options.port);
  return {
    ...controls,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await Promise.race([Promise.all([pump.stop(), invocations.idle()]), limit(STOP_LIMIT_MS)]);
      await runLifecycleHooks(app, 'appTerminate');
      server.closeAllConnections();
      await closed;
    },
  };
};

type Exchange = { request: IncomingMessage; response: ServerResponse };

const answer = async (
  controls: HostControls,
  front: ReturnType<typeof serveFunctions>,
  { request, response }: Exchange,
): Promise<void> => {
  if (!(await answerControl(controls, request, response))) await front(request, response);
};

const runLifecycleHooks = async (app: FunctionApp, name: 'appStart' | 'appTerminate'): Promise<void> => {
  for (const hook of app.hooks.get(name) ?? []) await hook({ hookData: {} });
};

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

const limit = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
