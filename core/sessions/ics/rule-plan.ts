import type { Temporal } from 'temporal-polyfill';
import type { Interval } from '../../shared/instant.ts';
import { dayOf, seriesDays } from '../series-days.ts';
import type { Cadence } from '../slot-search.ts';
import { weekdayOf } from '../zone-clock.ts';
import { isNameOf, localTime } from './date-time.ts';

/** Sessions as a calendar says them: a rule, and what is otherwise. All times by the clock of the zone. */
export interface RulePlan {
  /** How many the rule counts, those moved and left out included. */
  count: number;
  /** What the rule gives and nobody has. */
  leftOut: readonly Temporal.PlainDateTime[];
  /** What the rule gives at another time than the session has, or for longer or shorter. */
  moved: readonly { planned: Temporal.PlainDateTime; session: Interval }[];
}

const sundayAfter = (day: number): number => day + 7 - weekdayOf(day);

/**
 * The first session makes the rule. Each later one is the next of the series in whose week it lies, as the slot finder
 * moves them; whoever moved them, and wherever to, the plan has exactly these sessions.
 */
export const rulePlan = (
  sessions: readonly Interval[],
  { cadence, timeZone }: { cadence: Cadence; timeZone: string },
): RulePlan => {
  const [first] = sessions;
  if (first === undefined) throw new RangeError('A plan has at least one session.');
  const begin = localTime(first.start, timeZone);
  const length = begin.until(localTime(first.end, timeZone));
  const firstDay = dayOf(begin.toPlainDate());
  const plannedAt = (index: number): Temporal.PlainDateTime =>
    begin.add({ days: (seriesDays(firstDay, cadence, index + 1)[index] ?? firstDay) - firstDay });
  const leftOut: Temporal.PlainDateTime[] = [];
  const moved: { planned: Temporal.PlainDateTime; session: Interval }[] = [];
  let next = 0;
  for (const session of sessions) {
    const day = dayOf(localTime(session.start, timeZone).toPlainDate());
    for (; sundayAfter(dayOf(plannedAt(next).toPlainDate())) < day; next += 1) leftOut.push(plannedAt(next));
    const planned = plannedAt(next);
    const isRegular =
      isNameOf(planned, session.start, timeZone) && isNameOf(planned.add(length), session.end, timeZone);
    if (!isRegular) moved.push({ planned, session });
    next += 1;
  }
  return { count: next, leftOut, moved };
};
