import { z } from 'zod';
import type { ProgrammeClock } from './programme-clock.ts';

/** How often each timer fired. */
export type Fired = Record<string, number>;

const hostAnswer = z.looseObject({ fired: z.array(z.string()).default([]) });

/** Tells the host, if there is one, what time it is, and waits until it has done what was due; a text is why it failed. */
export async function tick(clock: ProgrammeClock, fired: Fired): Promise<string | undefined> {
  if (clock.tickUrl === undefined) {
    clock.doneUpTo = clock.now();
    return undefined;
  }
  try {
    const answer = await fetch(clock.tickUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ now: new Date(clock.now()).toISOString() }),
    });
    const text = await answer.text();
    if (!answer.ok) return `The host answered ${answer.status}: ${text}`;
    clock.doneUpTo = clock.now();
    for (const name of hostAnswer.parse(JSON.parse(text)).fired) fired[name] = (fired[name] ?? 0) + 1;
    return undefined;
  } catch (fault) {
    return `The host could not be told the time: ${reasonOf(fault)}`;
  }
}

function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return fault.cause instanceof Error ? `${fault.message}: ${fault.cause.message}` : fault.message;
}
