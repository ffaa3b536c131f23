import type { RegisteredFunction } from '../functions-core/function-app.ts';
import type { Schedule } from './ncrontab.ts';
import { ncrontab } from './ncrontab.ts';

export type TimerFunction = { called: RegisteredFunction; schedule: Schedule };

/** The timer functions of an app, in name order. */
export const timerFunctions = (functions: readonly RegisteredFunction[]): TimerFunction[] =>
  functions
    .flatMap((called) => {
      const trigger = Object.values(called.metadata.bindings).find(({ type }) => type === 'timerTrigger');
      return trigger === undefined ? [] : [{ called, schedule: ncrontab(trigger.schedule ?? '') }];
    })
    .sort((a, b) => (a.called.metadata.name < b.called.metadata.name ? -1 : 1));
