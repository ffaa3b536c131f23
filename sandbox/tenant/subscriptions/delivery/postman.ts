import { setTimeout as wait } from 'node:timers/promises';

/** Brings notices to where apps want them: those of one moment together, and again a few times where nobody opens. */
export interface Postman {
  post(url: string, notice: unknown): void;
  /** Once everything posted so far has been brought or given up. */
  idle(): Promise<void>;
  stop(): void;
}

const gatheringMillis = 10;
const patienceMillis = 10_000;
const mostTogether = 100;
/** Graph goes on for four hours; nobody waits as long for the sandbox. */
const usualPauses = [50, 200, 800];

export function makePostman(pauses: readonly number[] = usualPauses): Postman {
  const ending = new AbortController();
  const { signal } = ending;
  const waiting = new Map<string, unknown[]>();
  const underWay = new Set<Promise<void>>();

  async function bringAll(url: string): Promise<void> {
    await wait(gatheringMillis, undefined, { signal });
    const notices = waiting.get(url) ?? [];
    waiting.delete(url);
    for (let from = 0; from < notices.length; from += mostTogether)
      await bring(url, JSON.stringify({ value: notices.slice(from, from + mostTogether) }));
  }

  async function bring(url: string, body: string): Promise<void> {
    for (const pause of [...pauses, 0]) {
      if (await isTaken(url, body)) return;
      await wait(pause, undefined, { signal });
    }
  }

  async function isTaken(url: string, body: string): Promise<boolean> {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body,
        signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMillis)]),
      });
      await answer.arrayBuffer();
      return answer.ok;
    } catch (fault) {
      return givenUp(fault);
    }
  }

  /** Nobody opened, or not in time. */
  function givenUp(fault: unknown): boolean {
    if (signal.aborted) throw fault;
    return false;
  }

  return {
    post: (url, notice) => {
      const together = waiting.get(url);
      if (together !== undefined) {
        together.push(notice);
        return;
      }
      waiting.set(url, [notice]);
      const brought = bringAll(url).catch((fault: unknown) => {
        if (!signal.aborted) console.error('Notices were not brought:', fault);
      });
      underWay.add(brought);
      void brought.then(() => underWay.delete(brought));
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    stop: () => ending.abort(),
  };
}
