import type { Ports } from '#core/ports/ports.ts';

export interface Stopwatch {
  /** From now on time counts for this phase. */
  enter(phase: string | undefined): void;
  phase<Value>(name: string, work: () => Promise<Value>): Promise<Value>;
  /** The same ports; what a round writes and asks tells which phase it is in: gather, input, match, output. */
  phasesOf(ports: Ports): Ports;
  /** Milliseconds by phase. */
  phases(): Record<string, number>;
}

export const makeStopwatch = (): Stopwatch => {
  const spent = new Map<string, number>();
  let [current, since]: [string | undefined, number] = [undefined, performance.now()];
  const enter = (phase: string | undefined): void => {
    const now = performance.now();
    if (current !== undefined) spent.set(current, (spent.get(current) ?? 0) + now - since);
    [current, since] = [phase, now];
  };
  return {
    enter,
    phase: async (name, work) => {
      enter(name);
      return work().finally(() => enter(undefined));
    },
    phasesOf: (ports) => ({
      ...ports,
      documents: {
        ...ports.documents,
        write: async (tenant, name, content) => {
          if (name.endsWith('-input')) enter('input');
          await ports.documents.write(tenant, name, content);
        },
      },
      matcher: {
        assign: async (problem, controls) => {
          enter('match');
          return ports.matcher.assign(problem, controls).finally(() => enter('output'));
        },
      },
    }),
    phases: () => Object.fromEntries([...spent].map(([name, ms]) => [name, Math.round(ms)])),
  };
};
