import { Temporal } from 'temporal-polyfill';
import type { MeetingLimits } from '../people/profile.ts';
import { dayOf } from './series-days.ts';
import type { PersonTime } from './slot-search.ts';
import { merged, secondsOf, shared, spanOf, without, type Span } from './span.ts';
import { workingSpans } from './working-spans.ts';
import { localAt, zoneClock, type ZoneClock } from './zone-clock.ts';

/** One person's clock and hours over a window, wherever they are. */
export interface PersonHours {
  /** The clock they live by at a moment. */
  clockAt(moment: number): ZoneClock;
  /** When they work, or with their limits can be met; sorted and apart. */
  atWork: readonly Span[];
  /** When they are free besides, with what they keep free around their appointments. */
  free: readonly Span[];
}

/** The stretches of the window with a clock and hours each. */
const stretchesOf = (person: PersonTime, window: Span) => {
  const homes = [
    { from: -Infinity, ...person },
    ...(person.later ?? []).map((one) => ({ ...one, from: secondsOf(one.from) })),
  ];
  return homes.flatMap(({ from, timeZone, workingHours }, index) => {
    const span = {
      from: Math.max(from, window.from),
      to: Math.min(homes[index + 1]?.from ?? Infinity, window.to),
    };
    return span.from < span.to ? [{ span, clock: zoneClock(timeZone, span), workingHours }] : [];
  });
};

/** With `limits`, the hours reach as far as these. */
export const personHours = (person: PersonTime, window: Span, limits?: MeetingLimits): PersonHours => {
  const stretches = stretchesOf(person, window);
  const daysOff = (person.daysOff ?? []).map((date) => dayOf(Temporal.PlainDate.from(date)));
  const atWork = merged(
    stretches.flatMap(({ span, clock, workingHours }) => {
      const off = daysOff.map((day) => ({
        from: clock.momentFrom(localAt(day, 0)),
        to: clock.momentFrom(localAt(day + 1, 0)),
      }));
      return without(workingSpans(workingHours, { clock, window: span, limits }), merged(off));
    }),
  );
  const buffer = (person.bufferMinutes ?? 0) * 60;
  const busy = person.busy.map(spanOf).map(({ from, to }) => ({ from: from - buffer, to: to + buffer }));
  return {
    clockAt: (moment) => {
      const now = stretches.find(({ span }) => moment < span.to) ?? stretches.at(-1);
      if (now === undefined) throw new RangeError('Nobody is anywhere in an empty window.');
      return now.clock;
    },
    atWork,
    free: without(atWork, merged(busy)),
  };
};

/** When all of them are, of the spans of each. */
export const whenAll = (spans: readonly (readonly Span[])[], window: Span): Span[] =>
  spans.reduce<Span[]>(shared, [window]);
