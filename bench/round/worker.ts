import type { DueMarker } from '#core/ports/outbox.ts';
import type { Ports } from '#core/ports/ports.ts';
import type { Instant } from '#core/shared/instant.ts';
import { makeAttend } from '#core/use-cases/background/attend.ts';

export interface Attended {
  kind: string;
  milliseconds: number;
}

/** One worker that is woken for rounds; what else is due stays where it is. Collects what each waking took. */
export const aWorker = (ports: Ports) => {
  const woken: DueMarker[] = [];
  const attended: Attended[] = [];
  const wakeQueue: Ports['wakeQueue'] = {
    ...ports.wakeQueue,
    wake: async (markers) => {
      await ports.wakeQueue.wake(markers);
      woken.push(...markers.filter(({ ref }) => ref.kind === 'round'));
    },
  };
  const own = { ...ports, wakeQueue };
  const attend = makeAttend(own);
  const work = async (now: Instant): Promise<void> => {
    for (let marker = woken.shift(); marker !== undefined; marker = woken.shift()) {
      const began = performance.now();
      await attend(marker, now);
      attended.push({ kind: marker.ref.kind, milliseconds: performance.now() - began });
    }
  };
  return { ports: own, work, wakeFor: (marker: DueMarker) => woken.push(marker), attended };
};
