import type { Fault, FaultBody } from './fault.ts';

/** The disturbances planned for calls to come. */
export interface PlannedFaults {
  list(): readonly Fault[];
  /** A fault with the id of another takes its place. Throws SyntaxError when `path` is no regular expression. */
  plan(bodies: readonly FaultBody[]): void;
  drop(id: string): boolean;
  clear(): void;
  /** Counts the call, and tells the first fault that strikes it. */
  strike(method: string, url: URL): Fault | undefined;
}

export function makePlannedFaults(): PlannedFaults {
  const planned = new Map<string, { fault: Fault; pattern: RegExp }>();
  let lastNumber = 0;
  return {
    list: () => [...planned.values()].map(({ fault }) => fault),
    plan: (bodies) => {
      const read = bodies.map((body) => ({ body, pattern: new RegExp(body.path) }));
      for (const { body, pattern } of read) {
        const id = body.id ?? `fault-${++lastNumber}`;
        planned.set(id, { fault: { ...body, id, seen: 0, fired: 0 }, pattern });
      }
    },
    drop: (id) => planned.delete(id),
    clear: () => planned.clear(),
    strike: (method, url) => {
      const hit = [...planned.values()].filter((entry) => matches(entry, method, url));
      const [first] = hit.map(({ fault }) => fault).filter(isDue);
      if (first !== undefined) first.fired += 1;
      return first;
    },
  };
}

function matches({ fault, pattern }: { fault: Fault; pattern: RegExp }, method: string, url: URL): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  return pattern.test(url.pathname) || pattern.test(url.pathname + url.search);
}

function isDue(fault: Fault): boolean {
  fault.seen += 1;
  return fault.seen > (fault.after ?? 0) && fault.fired < (fault.times ?? Infinity);
}
