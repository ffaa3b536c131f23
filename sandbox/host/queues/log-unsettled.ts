import type { QueueWork } from './handle-message.ts';

export const logUnsettled = ({ log, called }: QueueWork, fault: unknown): void =>
  log({
    level: 'error',
    category: 'host',
    message: `a message could not be settled: ${fault instanceof Error ? fault.message : String(fault)}`,
    functionName: called.metadata.name,
  });
