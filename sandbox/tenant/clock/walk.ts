import type { World } from '../world.ts';
import { warnOfExpiry } from '../subscriptions/delivery/announce.ts';
import { tick, type Fired } from './tick.ts';

const hour = 3_600_000;

export type Walked =
  { kind: 'arrived'; hours: number; fired: Fired } | { kind: 'failed'; at: number; why: string };

const walks = new WeakMap<World, Promise<unknown>>();

/**
 * Moves the clock on to where `target` says, hour by hour, once every walk begun before has ended. Moving on by nothing
 * lets what is under way end.
 */
export function walk(world: World, target: () => number): Promise<Walked> {
  const before = walks.get(world) ?? Promise.resolve();
  const next = before.then(() => moved(world, target()));
  walks.set(
    world,
    next.catch(() => undefined),
  );
  return next;
}

async function moved(world: World, target: number): Promise<Walked> {
  const { clock } = world;
  const from = clock.now();
  const fired: Fired = {};
  clock.isMoving = true;
  try {
    do {
      clock.moveTo(Math.min(clock.now() + hour, target));
      warnOfExpiry(world);
      // What has happened is heard of before time goes on.
      await world.postman.idle();
      const fault = await tick(clock, fired);
      if (fault !== undefined) return { kind: 'failed', at: clock.now(), why: fault };
    } while (clock.now() < target);
  } finally {
    clock.isMoving = false;
  }
  return { kind: 'arrived', hours: (clock.now() - from) / hour, fired };
}
