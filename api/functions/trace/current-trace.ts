import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../../telemetry/in-span.ts';

/** Of W3C Trace Context; all zeros name nothing. */
const traceparent =
  /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}/;

/** Who sent a request, as they say in a header. Undefined when nothing can be read there. */
export const callerIn = (header: string | null): Caller | undefined => {
  const [, ...parts] = traceparent.exec(header ?? '') ?? [];
  const span = parts.pop();
  return span === undefined ? undefined : { trace: parts.join('-'), span };
};

export const newTrace = (): string => randomUUID();

const running = new AsyncLocalStorage<string>();

/** All that follows from the work, however late, belongs to the act named. */
export const inTrace = <Answer>(trace: string, work: () => Answer): Answer => running.run(trace, work);

/**
 * A guid that names one act of a person or one turn of the clock, from the tab through queue messages to Microsoft 365.
 * Made by chance: nothing in it tells who acts. Undefined outside of any.
 */
export const currentTrace = (): string | undefined => running.getStore();
