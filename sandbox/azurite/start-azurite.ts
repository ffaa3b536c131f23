import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { asEnded, type Ended } from '#sandbox/supervisor/ended.ts';
import { NotStarted } from '#sandbox/supervisor/not-started.ts';
import type { AzuriteOptions } from './azurite-arguments.ts';
import { azuriteArguments } from './azurite-arguments.ts';
import type { AzuriteAddresses } from './connection-string.ts';
import { connectionString } from './connection-string.ts';

export type RunningAzurite = {
  connectionString: string;
  pid: number;
  /** How it ended, whoever ended it. */
  ended: Promise<Ended>;
  close(): Promise<void>;
};

const LISTENING = /Azurite (Blob|Queue|Table) service is successfully listening at (http:\S+)/;
const endWithParent = new URL('./end-with-parent.ts', import.meta.url).href;
const START_LIMIT_MS = 30_000;

/** Starts Azurite as a process of its own. Throws when it ends, or says nothing, before all three services listen. */
export const startAzurite = async (options: AzuriteOptions): Promise<RunningAzurite> => {
  if (options.data !== 'memory') mkdirSync(options.data.directory, { recursive: true });
  const script = createRequire(import.meta.url).resolve('azurite/dist/src/azurite.js');
  const child = spawn(process.execPath, ['--import', endWithParent, script, ...azuriteArguments(options)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A Ctrl-C reaches the whole terminal group; the supervisor decides who stops when.
    detached: process.platform !== 'win32',
  });
  const ended = once(child, 'exit').then(([code, signal]) => asEnded(code, signal, []));
  const addresses = await listening(child);
  return {
    ended,
    connectionString: connectionString(addresses),
    pid: child.pid ?? 0,
    close: () => stop(child),
  };
};

const listening = (child: ChildProcess): Promise<AzuriteAddresses> =>
  new Promise((resolve, reject) => {
    const found = new Map<string, string>();
    const said: string[] = [];
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new NotStarted(`Azurite did not start: ${why}\n${said.slice(-10).join('\n')}`));
    };
    const limit = setTimeout(() => fail(`nothing heard for ${START_LIMIT_MS} ms`), START_LIMIT_MS);
    const onExit = (code: number | null) => {
      clearTimeout(limit);
      fail(`it ended with code ${code}`);
    };
    child.once('exit', onExit);
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        if (found.size < 3) said.push(line);
        const [, service, address] = LISTENING.exec(line) ?? [];
        if (service !== undefined && address !== undefined) found.set(service.toLowerCase(), address);
        const [blob, queue, table] = ['blob', 'queue', 'table'].map((name) => found.get(name));
        if (blob === undefined || queue === undefined || table === undefined) return;
        clearTimeout(limit);
        child.off('exit', onExit);
        resolve({ blob, queue, table });
      });
    }
  });

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  // Azurite listens on the channel, so that it ends only when that is closed; it then saves what it holds.
  child.disconnect();
  await gone;
};
