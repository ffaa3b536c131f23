import type { InvocationContext, StorageQueueFunctionOptions } from '@azure/functions';
import { wakeMessage } from '#core/contract/wake.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { DueMarker } from '#core/ports/outbox.ts';
import type { Instant } from '#core/shared/instant.ts';
import { withoutPersonalData } from '../without-personal-data.ts';

export interface WakeDependencies {
  ready: () => Promise<void>;
  clock: Clock;
  attend: (marker: DueMarker, now: Instant) => Promise<boolean>;
  queueName: string;
}

export interface QueueFunction {
  name: string;
  options: StorageQueueFunctionOptions;
}

/**
 * Attends to the aggregate that a message names. While another worker holds it the message comes back: what it speaks of
 * may have been written after the other had looked.
 */
export const wake = ({ ready, clock, attend, queueName }: WakeDependencies): QueueFunction => {
  const handler = async (message: unknown, context: InvocationContext): Promise<void> => {
    const { ref, due } = wakeMessage.parse(message);
    await ready();
    if (await attend({ ref, due }, await clock.now())) return;
    context.debug(`Another worker holds this ${ref.kind}.`);
    throw new Error('Another worker was at it for too long: this message comes back.');
  };
  return {
    name: 'wake',
    options: { queueName, connection: 'AzureWebJobsStorage', handler: withoutPersonalData('wake', handler) },
  };
};
