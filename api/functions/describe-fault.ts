import { redact } from './redact.ts';

const causesAtMost = 4;

/** Without the message, which stands before them and may look like them. */
const frames = ({ stack = '', message }: Error): string[] =>
  stack
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12);

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** How the service that failed calls the request; it names no person, and its support finds nothing without it. */
const requestOf = (fault: Error): string =>
  'requestId' in fault && typeof fault.requestId === 'string' && guid.test(fault.requestId)
    ? ` (request ${fault.requestId})`
    : '';

/** For the log: what failed, where, and because of what, without personal data (X6). */
export const describeFault = (fault: unknown, depth = 0): string => {
  if (!(fault instanceof Error)) return `<${typeof fault}>`;
  const code = 'code' in fault && typeof fault.code === 'string' ? ` (${redact(fault.code)})` : '';
  const told = `${redact(fault.name)}${code}: ${redact(fault.message)}${requestOf(fault)}`;
  const own = [told, ...frames(fault)];
  if (fault.cause === undefined || depth >= causesAtMost) return own.join('\n');
  return [...own, `because of ${describeFault(fault.cause, depth + 1)}`].join('\n');
};
