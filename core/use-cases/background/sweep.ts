import type { Ports } from '../../ports/ports.ts';
import type { Instant } from '../../shared/instant.ts';

/** Markers looked at in one sweep; the next one goes on. */
const markersAtOnce = 2_000;

/** Wakes a worker for everything that is due; whoever does the work clears the marker. Answers how many were due. */
export const makeSweep =
  (ports: Pick<Ports, 'markers' | 'wakeQueue'>) =>
  async (now: Instant): Promise<number> => {
    const due = await ports.markers.due(now, markersAtOnce);
    await ports.wakeQueue.wake(due);
    return due.length;
  };
