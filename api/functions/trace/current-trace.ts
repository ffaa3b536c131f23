import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** Of W3C Trace Context; all zeros name nothing. */
const traceparent =
  /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})-[0-9a-f]{16}-[0-9a-f]{2}/;

/** The name of an act as its sender gave it in a header, as a guid. Undefined when there is none that can be read. */
export const traceIn = (header: string | null): string | undefined =>
  header === null ? undefined : traceparent.exec(header)?.slice(1).join('-');

export const newTrace = (): string => randomUUID();

const running = new AsyncLocalStorage<string>();

/** All that follows from the work, however late, belongs to the act named. */
export const inTrace = <Answer>(trace: string, work: () => Answer): Answer => running.run(trace, work);

/**
 * A guid that names one act of a person or one turn of the clock, from the tab through queue messages to Microsoft 365.
 * Made by chance: nothing in it tells who acts. Undefined outside of any.
 */
export const currentTrace = (): string | undefined => running.getStore();
