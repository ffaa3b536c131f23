import type { Ports } from '#core/ports/ports.ts';
import { makeTapCalendar } from '#core/use-cases/pairs/tap-calendar.ts';
import { pairId } from '../route/ids.ts';
import { onBehalf, type Route } from '../route/route.ts';

/** S4 */
export const tapCalendar = (ports: Ports): Route => {
  const act = makeTapCalendar(ports);
  return onBehalf({
    name: 'tap-calendar',
    path: 'pairs/{pair}/calendar',
    params: { pair: pairId },
    answer: act,
  });
};
