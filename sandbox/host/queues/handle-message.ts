import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import type { RegisteredFunction } from '../functions-core/function-app.ts';
import type { HostJson } from '../host-json.ts';
import type { HostLog } from '../host-log.ts';
import type { Invoke } from '../invoke.ts';
import { holdMessage } from './message-lease.ts';
import { queueInput } from './queue-message.ts';

export type QueueWork = {
  called: RegisteredFunction;
  queue: QueueClient;
  poison: QueueClient;
  invoke: Invoke;
  settings: HostJson['queues'];
  log: HostLog;
};

/**
 * Calls the function with one message: deleted on success, visible again on failure, moved to the poison queue at the last
 * failure. Answers whether it is to be tried again.
 */
export const handleMessage = async (work: QueueWork, message: DequeuedMessageItem): Promise<boolean> => {
  const lease = holdMessage(work.queue, message);
  const succeeded = await attempt(work, message);
  const receipt = await lease.end();
  if (!succeeded && message.dequeueCount < work.settings.maxDequeueCount) {
    await release(work, message, receipt);
    return true;
  }
  if (!succeeded) await moveToPoison(work, message);
  await work.queue.deleteMessage(message.messageId, receipt);
  return false;
};

const attempt = async (
  { invoke, called, settings }: QueueWork,
  message: DequeuedMessageItem,
): Promise<boolean> => {
  try {
    await invoke(called, queueInput(message, settings.messageEncoding));
    return true;
  } catch {
    // Already logged by invoke; the queue decides whether it is tried again.
    return false;
  }
};

const release = async (
  { queue, settings }: QueueWork,
  message: DequeuedMessageItem,
  receipt: string,
): Promise<void> => {
  await queue.updateMessage(message.messageId, receipt, message.messageText, settings.retryAfterMs / 1000);
};

const moveToPoison = async (
  { poison, called, log }: QueueWork,
  message: DequeuedMessageItem,
): Promise<void> => {
  await poison.createIfNotExists();
  await poison.sendMessage(message.messageText);
  log({
    level: 'error',
    category: 'host',
    message: `message ${message.messageId} failed ${message.dequeueCount} times and was moved to ${poison.name}`,
    functionName: called.metadata.name,
  });
};
