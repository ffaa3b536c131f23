import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { asEnded, type Ended } from './ended.ts';
import { NotStarted } from './not-started.ts';
import { ordinaryEnvironment } from './ordinary-environment.ts';

export type ChildOptions = {
  /** As the terminal calls it. */
  name: string;
  script: string;
  args?: readonly string[];
  environment?: Readonly<Record<string, string>>;
  /** Written to its standard input, which is then closed. */
  input?: string;
  /** Hears every line the child writes. */
  onLine?: (line: string) => void;
};

export type RunningChild = {
  pid: number;
  /** What it said it serves, by name. */
  addresses: Readonly<Record<string, string>>;
  ended: Promise<Ended>;
  kill(): Promise<Ended>;
  close(): Promise<Ended>;
};

const readyWord = z.object({ kind: z.literal('ready'), addresses: z.record(z.string(), z.string()) });
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 12_000;
const REMEMBERED_LINES = 15;

/** Starts a script of the sandbox as a process of its own. Throws, with its last words, when it ends before it serves. */
export const startChild = async (options: ChildOptions): Promise<RunningChild> => {
  const child = spawn(process.execPath, [options.script, ...(options.args ?? [])], {
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    env: { ...ordinaryEnvironment(), ...options.environment },
    // A Ctrl-C reaches the whole terminal group; the supervisor decides who stops when.
    detached: process.platform !== 'win32',
  });
  const lastLines = listen(child, options.onLine);
  // A child that ends at once closes the pipe; why it ended is told by its end.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(options.input ?? '');
  const ended = once(child, 'close').then(([code, signal]) => asEnded(code, signal, lastLines));
  const addresses = await untilReady(options.name, child, ended);
  return {
    pid: child.pid ?? 0,
    addresses,
    ended,
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
    close: () => stop(child, ended),
  };
};

const listen = (child: ChildProcess, onLine: ChildOptions['onLine']): string[] => {
  const lastLines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      onLine?.(line);
      if (lastLines.push(line) > REMEMBERED_LINES) lastLines.shift();
    });
  }
  return lastLines;
};

const untilReady = async (
  name: string,
  child: ChildProcess,
  ended: Promise<Ended>,
): Promise<Record<string, string>> => {
  const ready = new Promise<z.infer<typeof readyWord>>((resolve) => {
    child.on('message', (word) => {
      const read = readyWord.safeParse(word);
      if (read.success) resolve(read.data);
    });
  });
  const limit = new AbortController();
  const first = await Promise.race([ready, ended, tooLate(limit.signal)]);
  limit.abort();
  if (first === 'too late') {
    child.kill('SIGKILL');
    throw new NotStarted(`The ${name} was not ready after ${START_LIMIT_MS / 1000} s.`);
  }
  if ('addresses' in first) return first.addresses;
  throw new NotStarted([`The ${name} did not start: it ${first.how}.`, ...first.lastLines].join('\n'));
};

const tooLate = (signal: AbortSignal): Promise<'too late'> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve('too late'), START_LIMIT_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

const stop = async (child: ChildProcess, ended: Promise<Ended>): Promise<Ended> => {
  if (child.exitCode !== null || child.signalCode !== null) return ended;
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  const end = await ended;
  clearTimeout(limit);
  return end;
};
