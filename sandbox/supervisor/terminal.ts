import type { Step } from '../start-sandbox.ts';

export const say = (line: string): void => void process.stdout.write(`${line}\n`);
export const complain = (line: string): void => void process.stderr.write(`${line}\n`);
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** A line when something begins, and one with its time when it is done. */
export const sayStep = ({ what, ms }: Step): void =>
  say(ms === undefined ? `  … ${what}` : `  ✓ ${what} (${seconds(ms)})`);
