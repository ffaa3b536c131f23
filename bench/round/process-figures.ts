import { readFileSync } from 'node:fs';

/** From Linux: the most memory a process held, in megabytes, and how many threads it has now; undefined elsewhere. */
export const processFigures = (pid: number): { peakMegabytes: number; threads: number } | undefined => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const figure = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]);
    return { peakMegabytes: Math.round(figure('VmHWM') / 1024), threads: figure('Threads') };
  } catch {
    return undefined;
  }
};
