interface Step<T> {
  id: string;
  dependsOn: readonly string[];
  /** `before` are the results of what this step waited for. */
  run(before: readonly T[]): Promise<T>;
}

/** Runs each step when those it waits for have ended, at most `width` at once. Results stand in the steps' order. */
export function runInOrder<T>(steps: readonly Step<T>[], width: number): Promise<T[]> {
  const takeTurn = turns(width);
  const results = new Map<string, Promise<T>>();
  const started = steps.map((step) => {
    const awaited = step.dependsOn.flatMap((id) => results.get(id.toLowerCase()) ?? []);
    const result = Promise.all(awaited).then((before) => takeTurn(() => step.run(before)));
    results.set(step.id.toLowerCase(), result);
    return result;
  });
  return Promise.all(started);
}

function turns(width: number) {
  const waiting: (() => void)[] = [];
  let free = width;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free === 0) await new Promise<void>((go) => waiting.push(go));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
