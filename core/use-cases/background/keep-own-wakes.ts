import type { DueMarker } from '../../ports/outbox.ts';
import type { Ports } from '../../ports/ports.ts';
import type { AggregateRef } from '../../shared/aggregate-ref.ts';

export interface OwnWakes {
  ports: Ports;
  /** What was kept back since the last time. */
  take(): DueMarker[];
}

const isOf =
  (mine: AggregateRef) =>
  ({ ref: { tenant, kind, id } }: DueMarker): boolean =>
    tenant === mine.tenant && kind === mine.kind && id === mine.id;

/**
 * Keeps back the wakes of one aggregate for whoever attends to it: they look again themselves, so no other worker need
 * come. Should they die first, the markers bring the sweeper.
 */
export const keepOwnWakes = (ports: Ports, ref: AggregateRef): OwnWakes => {
  const own: DueMarker[] = [];
  const isOwn = isOf(ref);
  const wake = async (markers: readonly DueMarker[]): Promise<void> => {
    own.push(...markers.filter(isOwn));
    await ports.wakeQueue.wake(markers.filter((one) => !isOwn(one)));
  };
  return { ports: { ...ports, wakeQueue: { ...ports.wakeQueue, wake } }, take: () => own.splice(0) };
};
