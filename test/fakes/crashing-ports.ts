import type { Ports } from '#core/ports/ports.ts';

/** Where the worker dies: at the n-th call of a port (from 0), before it does anything or just after it has. */
export interface CrashPoint {
  call: number;
  when: 'before' | 'after';
}

export class Crash extends Error {
  override name = 'Crash';
}

type Fn = (...args: readonly unknown[]) => unknown;

/** Dies with its holder: a lease of a dead worker ends by itself. Words are no call into the world. */
const spared = ['leases', 'wording', 'ids'];

/** The same ports, of which one call ends the worker. `calls` tells how many there were. */
export const crashingPorts = (
  ports: Ports,
  at: CrashPoint | undefined,
): { ports: Ports; calls: () => number } => {
  let calls = 0;
  const wrapped =
    (work: Fn): Fn =>
    (...args) => {
      const dies = at?.call === calls;
      calls += 1;
      if (dies && at.when === 'before') throw new Crash();
      const result = work(...args);
      if (!dies || !(result instanceof Promise)) return result;
      return result.then(() => {
        throw new Crash();
      });
    };
  const wrap = <Value>(value: Value): Value => {
    if (typeof value === 'function') return wrapped(value as unknown as Fn) as Value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, wrap(part as unknown)]),
    ) as Value;
  };
  const entries = Object.entries<unknown>({ ...ports }).map(([key, port]) => [
    key,
    spared.includes(key) ? port : wrap(port),
  ]);
  return { ports: Object.fromEntries(entries) as Ports, calls: () => calls };
};
