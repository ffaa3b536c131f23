import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a data directory holds between runs: the product's storage and the tenant's memory, which belong together. */
export type KeptData = {
  storageDirectory: string;
  stateFile: string;
  logFile(name: string): string;
  /** An earlier run ended in order, and this one goes on from there. */
  isContinued: boolean;
  /** An earlier run did not end in order; what it left was thrown away. */
  wasBroken: boolean;
  /** Lets others use the directory; `isWhole` when storage and tenant both wrote all they had. */
  release(isWhole: boolean): void;
};

/** Another sandbox works in the directory. */
export class DirectoryInUse extends Error {}

const RUNNING = 'running.pid';
const WHOLE = 'whole';

/**
 * Takes a data directory for this run. Storage is saved every few seconds and the tenant at its end,
 * so the two agree only after an orderly end of both; otherwise the run starts anew. Throws `DirectoryInUse`.
 */
export const openKeptData = (directory: string): KeptData => {
  const running = join(directory, RUNNING);
  refuseWhenRunning(running);
  const whole = join(directory, WHOLE);
  const storageDirectory = join(directory, 'storage');
  const stateFile = join(directory, 'tenant.json');
  const isContinued = existsSync(whole) && existsSync(stateFile);
  const wasBroken = !isContinued && existsSync(storageDirectory);
  rmSync(whole, { force: true });
  if (!isContinued)
    for (const path of [storageDirectory, stateFile]) rmSync(path, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  writeFileSync(running, String(process.pid));
  return {
    storageDirectory,
    stateFile,
    logFile: (name) => join(directory, `${name}.log`),
    isContinued,
    wasBroken,
    release: (isWhole) => {
      if (isWhole && existsSync(stateFile)) writeFileSync(whole, '');
      rmSync(running, { force: true });
    },
  };
};

/** Throws away what a data directory holds. Throws `DirectoryInUse`. */
export const resetKeptData = (directory: string): void => {
  refuseWhenRunning(join(directory, RUNNING));
  rmSync(directory, { recursive: true, force: true });
};

const refuseWhenRunning = (file: string): void => {
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8'));
  if (!isAlive(pid)) return;
  throw new DirectoryInUse(
    `A sandbox with this company and seed is running (process ${pid}). Stop it first; if there is none, delete ${file}.`,
  );
};

const isAlive = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
};
