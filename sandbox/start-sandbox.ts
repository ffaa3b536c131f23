import { startAzurite, type RunningAzurite } from './azurite/start-azurite.ts';
import { buildStale } from './supervisor/build-stale.ts';
import type { Ended } from './supervisor/ended.ts';
import { openKeptData, type KeptData } from './supervisor/kept-data.ts';
import { choosePorts, type Ports } from './supervisor/ports.ts';
import { programmeStart } from './supervisor/programme-start.ts';
import { registrationOf, secretsOf, type Registration } from './supervisor/registration.ts';
import {
  builtFunctions,
  startTenantProcess,
  startWorkerProcess,
  type Common,
  type FunctionBundle,
} from './supervisor/sandbox-parts.ts';
import type { WayToBook } from './supervisor/start-options.ts';
import type { RunningChild } from './supervisor/start-child.ts';
import type { Urls } from './supervisor/worker-environment.ts';

export type SandboxPart = 'storage' | 'tenant' | 'worker';

/** Something that is being done, and once it is done, how long it took. */
export type Step = { what: string; ms?: number };

export type SandboxOptions = {
  company: string;
  seed: number;
  /** Where programme time begins; by seed unless told. ISO 8601. */
  startsAt?: string | undefined;
  /** Who books sessions (S4); the app itself unless told. */
  booking?: WayToBook;
  /** The first of seven in a row; 0 = any free ones. */
  port: number;
  data: 'memory' | { directory: string };
  /** Rebuild what is stale first. */
  build: boolean;
  onStep?: (step: Step) => void;
  /** Hears of a part that ended though nobody asked it to. */
  onEnd?: (part: SandboxPart, ended: Ended) => void;
  /** The functions to run; the product as built in `dist/api` unless told. */
  functions?: FunctionBundle;
  /** Background work waits for the clock and goes in waves, so that the same run has the same effects: see the host. */
  inOrder?: string;
  /** Added to the worker's environment. */
  extra?: Readonly<Record<string, string>>;
};

export type RunningSandbox = {
  urls: { shell: string; tenant: string; tab: string; api: string };
  registration: Registration;
  /** Of the storage the product works on. */
  connectionString: string;
  /** Goes on from an earlier run that ended in order. */
  isContinued: boolean;
  /** An earlier run did not end in order, and what it left was thrown away. */
  wasBroken: boolean;
  pids(): Record<SandboxPart, number>;
  /** Ends the worker as a crash would: at once, in the middle of whatever it does. */
  killWorker(): Promise<void>;
  /** Starts the worker anew at the same address, after ending it in order where it still runs. */
  restartWorker(): Promise<void>;
  /** Ends all three processes in order; what is kept is whole afterwards. */
  close(): Promise<void>;
};

/** Starts storage, tenant (with its pages) and worker. Throws when one of them does not start, and leaves none behind. */
export const startSandbox = async (options: SandboxOptions): Promise<RunningSandbox> => {
  const ports = await choosePorts(options.port);
  const kept = options.data === 'memory' ? undefined : openKeptData(options.data.directory);
  const running: Running = { isClosing: false };
  try {
    const common = commonOf(options, ports, kept);
    await startParts(options, common, running);
    return face({ options, common, running });
  } catch (fault) {
    await closeParts(running);
    kept?.release(false);
    throw fault;
  }
};

type Running = {
  storage?: RunningAzurite;
  tenant?: RunningChild;
  worker?: RunningChild;
  isClosing: boolean;
};

const commonOf = (options: SandboxOptions, ports: Ports, kept: KeptData | undefined): Common => {
  const urls = urlsOf(ports);
  const secrets = secretsOf(options.data === 'memory' ? undefined : options.data.directory);
  const { apiUrl, tabUrl } = urls;
  const { company, seed, startsAt = programmeStart(seed), booking = 'app' } = options;
  const registration = registrationOf({ secrets, apiUrl, tabUrl, booking });
  return { company, seed, startsAt, ports, urls, registration, booking, kept };
};

const urlsOf = ({ shell, tenant, tab, api }: Ports): Urls => {
  const at = (port: number): string => `http://127.0.0.1:${port}`;
  return { shellUrl: at(shell), tenantUrl: at(tenant), tabUrl: at(tab), apiUrl: at(api) };
};

const startParts = async (options: SandboxOptions, common: Common, running: Running): Promise<void> => {
  const step = <Result>(what: string, work: () => Promise<Result>) => timed(options.onStep, what, work);
  if (options.build) {
    await step('building what is stale', () => buildStale((what) => options.onStep?.({ what })));
  }
  const { kept, ports } = common;
  const storage = await step('storage (Azurite)', () =>
    startAzurite({ data: kept === undefined ? 'memory' : { directory: kept.storageDirectory }, ports }),
  );
  running.storage = storage;
  watch(running, options, 'storage', storage.ended);
  const tenant = await step('tenant, shell and tab', () => startTenantProcess(common));
  running.tenant = tenant;
  watch(running, options, 'tenant', tenant.ended);
  await step('worker (functions and bot)', () => startWorker({ options, common, running }));
};

type Whole = { options: SandboxOptions; common: Common; running: Running };

const startWorker = async ({ options, common, running }: Whole): Promise<void> => {
  const storageConnection = running.storage?.connectionString ?? '';
  const worker = await startWorkerProcess(common, {
    storageConnection,
    functions: options.functions ?? builtFunctions,
    inOrder: options.inOrder,
    extra: options.extra ?? {},
  });
  running.worker = worker;
  void worker.ended.then((ended) => {
    // A worker that was taken out beforehand was ended on purpose.
    if (running.worker === worker && !running.isClosing) options.onEnd?.('worker', ended);
  });
};

const watch = (
  running: Running,
  { onEnd }: SandboxOptions,
  part: SandboxPart,
  ended: Promise<Ended>,
): void => {
  void ended.then((end) => {
    if (!running.isClosing) onEnd?.(part, end);
  });
};

const timed = async <Result>(
  onStep: SandboxOptions['onStep'],
  what: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  const started = performance.now();
  onStep?.({ what });
  const result = await work();
  onStep?.({ what, ms: Math.round(performance.now() - started) });
  return result;
};

const face = (whole: Whole): RunningSandbox => {
  const { common, running } = whole;
  const { shellUrl, tenantUrl, tabUrl, apiUrl } = common.urls;
  const takeWorker = (): RunningChild | undefined => {
    const { worker } = running;
    delete running.worker;
    return worker;
  };
  return {
    urls: { shell: shellUrl, tenant: tenantUrl, tab: tabUrl, api: apiUrl },
    registration: common.registration,
    connectionString: running.storage?.connectionString ?? '',
    isContinued: common.kept?.isContinued === true,
    wasBroken: common.kept?.wasBroken === true,
    pids: () => ({
      storage: running.storage?.pid ?? 0,
      tenant: running.tenant?.pid ?? 0,
      worker: running.worker?.pid ?? 0,
    }),
    killWorker: async () => {
      await takeWorker()?.kill();
    },
    restartWorker: async () => {
      await takeWorker()?.close();
      await startWorker(whole);
    },
    close: async () => {
      const isWhole = await closeParts(running);
      common.kept?.release(isWhole);
    },
  };
};

/** The worker first, because it still writes to the other two. True when these ended in order. */
const closeParts = async (running: Running): Promise<boolean> => {
  running.isClosing = true;
  await running.worker?.close();
  const [tenant] = await Promise.all([running.tenant?.close(), running.storage?.close()]);
  const storage = await running.storage?.ended;
  return tenant?.isOrderly === true && storage?.isOrderly === true;
};
