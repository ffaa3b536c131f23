import type { Ports } from '../../ports/ports.ts';
import type { Instant } from '../../shared/instant.ts';

/** What may wait in the queue; the next sweep goes on. */
const mostWaiting = 2_000;

/**
 * Wakes a worker for what is due, the earliest first; whoever does the work clears the marker. Work that takes longer than
 * until the next sweep is woken for again, so a full queue gets no more. Answers for how many it woke.
 */
export const makeSweep =
  (ports: Pick<Ports, 'markers' | 'wakeQueue'>) =>
  async (now: Instant): Promise<number> => {
    const room = mostWaiting - (await ports.wakeQueue.waiting());
    if (room <= 0) return 0;
    const due = await ports.markers.due(now, room);
    await ports.wakeQueue.wake(due);
    return due.length;
  };
