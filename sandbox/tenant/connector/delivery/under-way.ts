import type { TeamsState } from '../../teams/state/teams-state.ts';

const underWay = new WeakMap<TeamsState, Set<Promise<unknown>>>();

/** Remembers a delivery that nobody waits for, until it ends. */
export function letRun(state: TeamsState, delivery: Promise<unknown>): void {
  const running = underWay.get(state) ?? new Set();
  underWay.set(state, running);
  running.add(delivery);
  void delivery.finally(() => running.delete(delivery));
}

/** Resolves when the bot has answered everything the Connector sent it unasked. */
export async function deliveriesSettled(state: TeamsState): Promise<void> {
  const running = underWay.get(state);
  while (running !== undefined && running.size > 0) await Promise.all(running);
}
