import type { DequeuedMessageItem } from '@azure/storage-queue';
import type { TypedData } from '../functions-core/functions-core-types.ts';
import type { TriggerInput } from '../invoke.ts';

export const decodeText = (text: string, encoding: 'base64' | 'none'): string =>
  encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;

/** A message as the function's input, with what Azure tells about it beside. */
export const queueInput = (message: DequeuedMessageItem, encoding: 'base64' | 'none'): TriggerInput => {
  const text = decodeText(message.messageText, encoding);
  const json = (value: unknown): TypedData => ({ json: JSON.stringify(value) });
  return {
    data: { string: text },
    metadata: {
      QueueTrigger: { string: text },
      Id: { string: message.messageId },
      PopReceipt: { string: message.popReceipt },
      DequeueCount: { int: message.dequeueCount },
      InsertionTime: json(message.insertedOn),
      ExpirationTime: json(message.expiresOn),
      NextVisibleTime: json(message.nextVisibleOn),
    },
  };
};
