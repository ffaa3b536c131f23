import type { Instant } from '../shared/instant.ts';
import type { PersonId, ProgrammeId } from '../shared/ids.ts';

/** What is stopped: one programme, or all of the tenant. */
export type Stopped = ProgrammeId | typeof everything;
export const everything = 'everything';

export interface Stop {
  at: Instant;
  by: PersonId;
}

/** M12: what is stopped now, and when the last stop of each was. One for the tenant, so that one read tells. */
export interface Stops {
  now: Readonly<Partial<Record<Stopped, Stop>>>;
  last: Readonly<Partial<Record<Stopped, { from: Instant; to: Instant }>>>;
}

/** Id of a tenant's stops. */
export const stopsId = 'stops';

export const nothingStopped: Stops = { now: {}, last: {} };

/** Stopping twice is one stop, from the first time on. */
export const stop = (stops: Stops, what: Stopped, one: Stop): Stops =>
  stops.now[what] === undefined ? { ...stops, now: { ...stops.now, [what]: one } } : stops;

export const resume = (stops: Stops, what: Stopped, to: Instant): Stops => {
  const { [what]: ended, ...now } = stops.now;
  if (ended === undefined) return stops;
  return { now, last: { ...stops.last, [what]: { from: ended.at, to } } };
};

/** The stop that keeps something of this programme from going out; without a programme only that of the whole tenant. */
export const whatStops = ({ now }: Stops, programme: ProgrammeId | undefined): Stopped | undefined => {
  if (now[everything] !== undefined) return everything;
  return programme !== undefined && now[programme] !== undefined ? programme : undefined;
};
