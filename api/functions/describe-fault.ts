import { redact } from './redact.ts';

const causesAtMost = 4;

const frames = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12);

/** For the log: what failed, where, and because of what, without personal data (X6). */
export const describeFault = (fault: unknown, depth = 0): string => {
  if (!(fault instanceof Error)) return `<${typeof fault}>`;
  const code = 'code' in fault && typeof fault.code === 'string' ? ` (${redact(fault.code)})` : '';
  const own = [`${redact(fault.name)}${code}: ${redact(fault.message)}`, ...frames(fault)];
  if (fault.cause === undefined || depth >= causesAtMost) return own.join('\n');
  return [...own, `because of ${describeFault(fault.cause, depth + 1)}`].join('\n');
};
