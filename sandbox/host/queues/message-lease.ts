import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue';

/** How long a message stays hidden unless its lease is renewed: short, so that a killed worker's messages come back soon. */
export const LEASE_SECONDS = 6;

export type MessageLease = {
  /** Stops renewing and gives the receipt that deletes or releases the message now. */
  end(): Promise<string>;
};

/** Keeps a message hidden while its function runs, as Azure's queue listener does. */
export const holdMessage = (queue: QueueClient, message: DequeuedMessageItem): MessageLease => {
  let { popReceipt } = message;
  let renewing: Promise<void> = Promise.resolve();
  const renew = async () => {
    const renewed = await queue.updateMessage(
      message.messageId,
      popReceipt,
      message.messageText,
      LEASE_SECONDS,
    );
    popReceipt = renewed.popReceipt ?? popReceipt;
  };
  const timer = setInterval(() => {
    renewing = renewing.then(renew, renew);
  }, LEASE_SECONDS * 400);
  return {
    end: async () => {
      clearInterval(timer);
      await renewing;
      return popReceipt;
    },
  };
};
