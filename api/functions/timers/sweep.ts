import type { InvocationContext, Timer, TimerFunctionOptions } from '@azure/functions';
import type { Clock } from '#core/ports/clock.ts';
import type { Instant } from '#core/shared/instant.ts';
import { withoutPersonalData } from '../without-personal-data.ts';

export interface SweepDependencies {
  ready: () => Promise<void>;
  clock: Clock;
  sweep: (now: Instant) => Promise<number>;
}

export interface TimerFunction {
  name: string;
  options: TimerFunctionOptions;
}

const everyMinute = '0 * * * * *';

/** Finds by its markers what is due by programme time, and what a lost wake has left behind. */
export const sweep = ({ ready, clock, sweep: findDue }: SweepDependencies): TimerFunction => {
  const handler = async (_timer: Timer, context: InvocationContext): Promise<void> => {
    await ready();
    const due = await findDue(await clock.now());
    context.debug(`${due} markers were due and woken for.`);
  };
  return {
    name: 'sweep',
    options: { schedule: everyMinute, handler: withoutPersonalData('sweep', handler) },
  };
};
