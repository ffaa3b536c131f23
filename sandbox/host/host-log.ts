import type { LogLevel } from './functions-core/functions-core-types.ts';

export type HostLogEntry = {
  level: LogLevel;
  category: string;
  message: string;
  functionName?: string;
  invocationId?: string;
  durationMs?: number;
};

/** Writes one entry. Entries carry no bodies of requests, messages or answers. */
export type HostLog = (entry: HostLogEntry) => void;

export const logToStderr: HostLog = (entry) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};

export const noLog: HostLog = () => undefined;
