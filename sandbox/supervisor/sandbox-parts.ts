import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { dist } from '#tools/build/root.ts';
import type { KeptData } from './kept-data.ts';
import type { Ports } from './ports.ts';
import type { Registration } from './registration.ts';
import type { WayToBook } from './start-options.ts';
import { startChild, type RunningChild } from './start-child.ts';
import type { TenantSettings } from './tenant-settings.ts';
import { workerEnvironment, type Urls } from './worker-environment.ts';

/** What every part of one sandbox has in common. */
export type Common = {
  company: string;
  seed: number;
  startsAt: string;
  ports: Ports;
  urls: Urls;
  registration: Registration;
  booking: WayToBook;
  /** Undefined when everything is kept in memory. */
  kept: KeptData | undefined;
};

const sandboxFile = (path: string): string => join(import.meta.dirname, '..', path);

/** The process of the simulated Microsoft 365, which also serves the pages of shell and tab. */
export const startTenantProcess = ({ kept, ...common }: Common): Promise<RunningChild> => {
  const settings: TenantSettings = {
    company: common.company,
    seed: common.seed,
    startsAt: common.startsAt,
    registration: common.registration,
    ports: common.ports,
    apiUrl: common.urls.apiUrl,
    pages: { shell: join(dist, 'shell'), tab: join(dist, 'tab') },
    ...(kept === undefined ? {} : { stateFile: kept.stateFile }),
  };
  return startChild({
    name: 'tenant',
    script: sandboxFile('tenant/main.ts'),
    input: JSON.stringify(settings),
    ...logTo(kept, 'tenant'),
  });
};

/** A bundle of Azure Functions, and the host.json that goes with it. */
export type FunctionBundle = { bundlePath: string; hostJsonPath: string };

export const builtFunctions: FunctionBundle = {
  bundlePath: join(dist, 'api', 'main.cjs'),
  hostJsonPath: join(dist, 'api', 'host.json'),
};

type Work = {
  storageConnection: string;
  functions: FunctionBundle;
  inOrder: string | undefined;
  /** Added to its environment. */
  extra: Readonly<Record<string, string>>;
};

/** The process that runs the functions. */
export const startWorkerProcess = (
  { kept, ports, registration, urls, booking }: Common,
  { storageConnection, functions, inOrder, extra }: Work,
): Promise<RunningChild> =>
  startChild({
    name: 'worker',
    script: sandboxFile('host/main.ts'),
    args: [
      ...['--bundle', functions.bundlePath, '--host-json', functions.hostJsonPath],
      ...['--tenant', urls.tenantUrl, '--port', String(ports.api), '--origin', urls.tabUrl],
      ...(inOrder === undefined ? [] : ['--in-order', inOrder]),
    ],
    environment: { ...workerEnvironment({ registration, urls, booking, storageConnection }), ...extra },
    ...logTo(kept, 'worker'),
  });

const logTo = (kept: KeptData | undefined, name: string): { onLine?: (line: string) => void } => {
  if (kept === undefined) return {};
  let log: WriteStream | undefined;
  return {
    onLine: (line) => {
      log ??= createWriteStream(kept.logFile(name), { flags: 'a' });
      log.write(`${line}\n`);
    },
  };
};
