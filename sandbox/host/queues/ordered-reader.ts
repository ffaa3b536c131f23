import type { DequeuedMessageItem } from '@azure/storage-queue';
import { z } from 'zod';
import { handleMessage, type QueueWork } from './handle-message.ts';
import { logUnsettled } from './log-unsettled.ts';
import { decodeText } from './queue-message.ts';
import type { QueueReader } from './queue-reader.ts';

const receivedAtOnce = 32;
/** Long enough for every message of one take to have its turn; a message in work is held by its own lease. */
const heldSeconds = 600;

type Message = DequeuedMessageItem;

/** What stands in a message of JSON at `path` (`a.b`); a message without it goes on its own. */
const valueAt = (path: string, text: string): string => {
  try {
    const value: unknown = path
      .split('.')
      .reduce<unknown>(
        (within, name) => z.looseObject({ [name]: z.unknown() }).parse(within)[name],
        JSON.parse(text),
      );
    return typeof value === 'string' ? value : text;
  } catch (fault) {
    if (fault instanceof z.ZodError || fault instanceof SyntaxError) return text;
    throw fault;
  }
};

/** In the order of their values at `path`, those of one value together. */
const waves = (
  messages: readonly Message[],
  textOf: (message: Message) => string,
  path: string,
): Message[][] => {
  const byValue = Map.groupBy(messages, (message) => valueAt(path, textOf(message)));
  return [...byValue].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, wave]) => wave);
};

/**
 * Takes everything that is visible and works through it in waves: side by side what has the same value at `together`,
 * one wave after the other. Where such work does not meddle with each other, the same messages have the same effects in
 * every run, whichever was sent a millisecond before the other.
 */
export const makeOrderedReader = (work: QueueWork, together: string): QueueReader => {
  let running: Promise<void> | undefined;
  /** Only what failed is hidden: an idle queue is not asked for it. */
  let mayHide = false;
  const handle = async (message: Message): Promise<void> => {
    try {
      if (await handleMessage(work, message)) mayHide = true;
    } catch (fault) {
      mayHide = true;
      logUnsettled(work, fault);
    }
  };
  const visible = async (): Promise<Message[]> => {
    const messages: Message[] = [];
    for (;;) {
      const { receivedMessageItems } = await work.queue.receiveMessages({
        numberOfMessages: receivedAtOnce,
        visibilityTimeout: heldSeconds,
      });
      messages.push(...receivedMessageItems);
      if (receivedMessageItems.length < receivedAtOnce) return messages;
    }
  };
  const inOrder = async (messages: readonly Message[]): Promise<void> => {
    const textOf = ({ messageText }: Message): string =>
      decodeText(messageText, work.settings.messageEncoding);
    for (const wave of waves(messages, textOf, together)) {
      const left = [...wave];
      const goOn = async (): Promise<void> => {
        for (let message = left.shift(); message !== undefined; message = left.shift()) await handle(message);
      };
      await Promise.all(Array.from({ length: work.settings.batchSize }, goOn));
    }
  };
  return {
    take: async () => {
      if (running !== undefined) return 0;
      const messages = await visible();
      if (messages.length === 0) return 0;
      running = inOrder(messages).finally(() => {
        running = undefined;
      });
      return messages.length;
    },
    progress: async () => running,
    idle: async () => running,
    isBusy: () => running !== undefined,
    waiting: async () => {
      if (!mayHide) return 0;
      const waiting = (await work.queue.getProperties()).approximateMessagesCount ?? 0;
      mayHide = waiting > 0;
      return waiting;
    },
  };
};
