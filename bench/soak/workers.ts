import type { DueMarker } from '#core/ports/outbox.ts';
import type { Ports } from '#core/ports/ports.ts';
import type { Random } from '#core/shared/random.ts';
import type { Instant } from '#core/shared/instant.ts';
import { makeAttend } from '#core/use-cases/background/attend.ts';
import { crashingPorts } from '#test/fakes/crashing-ports.ts';
import type { FakeWakeQueue } from '#test/fakes/in-memory-wake-queue.ts';

export interface WorkSettings {
  workers: number;
  /** Shares of all wakings, 0…1: in which the worker dies at some call, and which are delivered twice. */
  crashes: number;
  replays: number;
}

interface Work {
  queue: FakeWakeQueue;
  now: Instant;
  random: Random;
  settings: WorkSettings;
  /** How many wakings there have been. */
  tell: (wakings: number) => void;
}

const tellEvery = 1_000;

/** A pair takes far fewer calls than this; a crash beyond its last one is none. */
const callsOfAWaking = 60;

/** Workers side by side until nothing waits; a waking that fails comes back, as a queue has it. */
export const workThrough = async (ports: Ports, { queue, now, random, settings, tell }: Work) => {
  const counts = { wakings: 0, failed: 0, crashed: 0, replayed: 0 };
  const waiting: DueMarker[] = [];
  const take = (): DueMarker | undefined => {
    waiting.push(...queue.drain().filter(({ due }) => due <= now));
    return waiting.shift();
  };
  const attend = async (marker: DueMarker): Promise<void> => {
    counts.wakings += 1;
    if (counts.wakings % tellEvery === 0) tell(counts.wakings);
    const dies = random() < settings.crashes;
    const at = {
      call: Math.floor(random() * callsOfAWaking),
      when: random() < 0.5 ? 'before' : 'after',
    } as const;
    if (dies) counts.crashed += 1;
    try {
      const own = dies ? crashingPorts(ports, at).ports : ports;
      if (!(await makeAttend(own)(marker, now))) waiting.push(marker);
    } catch {
      counts.failed += 1;
      waiting.push(marker);
    }
  };
  const work = async (): Promise<void> => {
    for (let marker = take(); marker !== undefined; marker = take()) {
      const again = random() < settings.replays;
      if (again) counts.replayed += 1;
      await Promise.all(again ? [attend(marker), attend(marker)] : [attend(marker)]);
    }
  };
  await Promise.all(Array.from({ length: settings.workers }, work));
  return counts;
};
