import type { Interval } from '../shared/instant.ts';
import { discomfort } from './discomfort.ts';
import type { PersonHours } from './person-hours.ts';
import { personHours } from './person-hours.ts';
import type { PersonTime } from './slot-search.ts';
import { spanOf, type Span } from './span.ts';

/** How unwelcome a time is: to whoever minds most, and to all together. */
export interface Unwelcome {
  worst: number;
  sum: number;
}

/** `hours` are those of `people`, in the same order. */
export const unwelcomeTo = (
  people: readonly PersonTime[],
  hours: readonly PersonHours[],
  session: Span,
): Unwelcome => {
  const each = hours.map((one, index) =>
    discomfort(session, one.clockAt(session.from), people[index]?.wishes),
  );
  return { worst: Math.max(0, ...each), sum: each.reduce((sum, one) => sum + one, 0) };
};

/** Of a single time, wherever it lies. */
export const unwelcomeAt = (people: readonly PersonTime[], when: Interval): Unwelcome => {
  const session = spanOf(when);
  return unwelcomeTo(
    people,
    people.map((one) => personHours(one, session)),
    session,
  );
};
