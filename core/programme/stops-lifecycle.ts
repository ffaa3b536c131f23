import type { Lifecycle } from '../effects/lifecycle.ts';
import type { Stopped, Stops } from './stops.ts';

/** What was held while it was stopped is looked at again. */
export const stopsLifecycle: Lifecycle<Stops> = {
  advance: (stops) => stops,
  nextLookAt: () => undefined,
  consequences: ({ before, after, now }) => {
    const ended = (Object.keys(before?.now ?? {}) as Stopped[]).filter((one) => after.now[one] === undefined);
    return ended.map((of) => ({
      key: `release-held|${of}`,
      due: now,
      action: { kind: 'release-held' as const, of },
    }));
  },
};
