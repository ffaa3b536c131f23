import type { SessionTime } from '#core/pairs/booking.ts';
import type { Rsvp } from '#core/pairs/meeting.ts';
import type { WorkingHours } from '#core/people/profile.ts';
import type {
  Booking,
  BookingOutcome,
  Calendars,
  ScheduleAnswer,
  SeenSession,
  SessionChange,
  Taken,
} from '#core/ports/calendars.ts';
import type { PersonId } from '#core/shared/ids.ts';
import type { Instant, Interval } from '#core/shared/instant.ts';
import { overlaps } from '#core/shared/instant.ts';

export interface BookedEvent {
  eventId: string;
  joinUrl: string;
  booking: Booking;
  cancelled: boolean;
  /** By planned start: what somebody said to that session; and to all of them. */
  answers: Map<Instant | 'all', Map<PersonId, Rsvp>>;
}

/** What a colleague does in Outlook with one session of a booking, told by its planned start. */
export interface Deed {
  key: string;
  planned: Instant;
}

export interface FakeCalendars extends Calendars {
  /** Every event ever booked, in order; a second one under the same key would be seen here. */
  readonly events: readonly BookedEvent[];
  /** How often `book` was asked, whatever came of it. */
  readonly asked: readonly Booking[];
  busy(person: PersonId, ...intervals: readonly (Interval & Partial<Pick<Taken, 'how'>>)[]): void;
  works(person: PersonId, hours: WorkingHours, timeZone: string): void;
  unreadable(person: PersonId, why: 'no-mailbox' | 'no-access' | 'other'): void;
  /** What booking on this organiser's calendar answers from now on; `undefined`: books. */
  moves(deed: Deed, to: Interval): void;
  /** The organiser takes one session off, or all that is booked. */
  drops(deed: Deed | Pick<Deed, 'key'>): void;
  answers(person: PersonId, deed: Deed | Pick<Deed, 'key'>, answer: Rsvp): void;
  /** From now on there is no looking at this organiser's bookings; `undefined`: there is again. */
  shut(organiser: PersonId, why: 'no-mailbox' | 'no-access' | undefined): void;
  refuse(organiser: PersonId, outcome: Exclude<BookingOutcome, { kind: 'booked' }> | undefined): void;
}

const officeHours: WorkingHours = { days: [1, 2, 3, 4, 5], start: '08:00', end: '17:00' };

const plannedOf = ({ start, planned }: SessionTime): Instant => planned ?? start;

export const makeFakeCalendars = (): FakeCalendars => {
  const events: BookedEvent[] = [];
  const asked: Booking[] = [];
  const known = new Map<PersonId, ScheduleAnswer>();
  const refusals = new Map<PersonId, Exclude<BookingOutcome, { kind: 'booked' }>>();

  const shuts = new Map<PersonId, 'no-mailbox' | 'no-access'>();

  const answerOf = (person: PersonId): ScheduleAnswer =>
    known.get(person) ?? {
      ...{ kind: 'read', busy: [], taken: [] },
      ...{ workingHours: officeHours, timeZone: 'Europe/Paris' },
    };
  const live = (organiser: PersonId, key: string) =>
    events.find(
      ({ booking, cancelled }) => !cancelled && booking.organiser === organiser && booking.key === key,
    );
  const bookedFor = (person: PersonId): Interval[] =>
    events
      .filter(({ cancelled }) => !cancelled)
      .filter(
        ({ booking }) => booking.organiser === person || booking.attendees.some(({ id }) => id === person),
      )
      .flatMap(({ booking }) => booking.sessions.map(({ start, end }) => ({ start, end })));

  /** By what the series had planned; a session that is gone stays gone. */
  const applied = (event: BookedEvent, changes: readonly SessionChange[]): void => {
    const to = new Map(changes.map((one) => [one.planned, one.to]));
    const sessions = event.booking.sessions.flatMap((one) => {
      const planned = event.booking.cadence === undefined ? one.start : plannedOf(one);
      if (!to.has(planned)) return [one];
      const times = to.get(planned);
      if (times !== undefined) event.answers.delete(planned);
      return times === undefined ? [] : [{ ...times, planned }];
    });
    event.booking = { ...event.booking, sessions };
  };
  const eventOf = (key: string): BookedEvent => {
    const found = events.findLast(({ booking, cancelled }) => !cancelled && booking.key === key);
    if (found === undefined) throw new Error(`Nothing is booked under ${key}.`);
    return found;
  };
  const seenIn = ({ booking, answers: said }: BookedEvent, from: Instant): SeenSession[] =>
    booking.sessions
      .filter(({ end }) => end > from)
      .map((one) => ({
        ...{ start: one.start, end: one.end },
        planned: booking.cadence === undefined ? one.start : plannedOf(one),
        answers: new Map([...(said.get('all') ?? []), ...(said.get(plannedOf(one)) ?? [])]),
      }));

  return {
    events,
    asked,
    busy: (person, ...intervals) => {
      const answer = answerOf(person);
      if (answer.kind !== 'read') return;
      const taken = intervals.map(({ start, end, how = 'busy' }) => ({ start, end, how }));
      known.set(person, {
        ...answer,
        busy: [...answer.busy, ...taken.map(({ start, end }) => ({ start, end }))],
        taken: [...answer.taken, ...taken],
      });
    },
    works: (person, workingHours, timeZone) => {
      const answer = answerOf(person);
      known.set(person, {
        kind: 'read',
        busy: answer.kind === 'read' ? answer.busy : [],
        taken: answer.kind === 'read' ? answer.taken : [],
        workingHours,
        timeZone,
      });
    },
    unreadable: (person, why) => void known.set(person, { kind: 'unreadable', why }),
    moves: ({ key, planned }, { start, end }) => {
      const event = eventOf(key);
      const sessions = event.booking.sessions.map((one) =>
        plannedOf(one) === planned ? { start, end, planned } : one,
      );
      event.booking = { ...event.booking, sessions };
      event.answers.delete(planned);
    },
    drops: (deed) => {
      const event = eventOf(deed.key);
      if (!('planned' in deed)) event.cancelled = true;
      else
        event.booking = {
          ...event.booking,
          sessions: event.booking.sessions.filter((one) => plannedOf(one) !== deed.planned),
        };
    },
    answers: (person, deed, answer) => {
      const { answers: said } = eventOf(deed.key);
      const to = 'planned' in deed ? deed.planned : 'all';
      said.set(to, new Map(said.get(to)).set(person, answer));
    },
    shut: (organiser, why) => {
      if (why === undefined) shuts.delete(organiser);
      else shuts.set(organiser, why);
    },
    see: (_tenant, { organiser, key, from }) => {
      const why = shuts.get(organiser);
      if (why !== undefined) return Promise.resolve({ kind: 'unreadable', why });
      const found = live(organiser, key);
      if (found === undefined) return Promise.resolve({ kind: 'gone' });
      const { eventId, joinUrl } = found;
      return Promise.resolve({ kind: 'seen', eventId, joinUrl, sessions: seenIn(found, from) });
    },
    change: (_tenant, { organiser, key }, changes) => {
      if (shuts.has(organiser))
        return Promise.resolve(shuts.get(organiser) === 'no-access' ? 'refused' : 'gone');
      const found = live(organiser, key);
      if (found === undefined) return Promise.resolve('gone');
      applied(found, changes);
      return Promise.resolve('changed');
    },
    refuse: (organiser, outcome) => {
      if (outcome === undefined) refusals.delete(organiser);
      else refusals.set(organiser, outcome);
    },
    schedules: (_tenant, _reader, people, window) => {
      const answers = new Map<PersonId, ScheduleAnswer>();
      for (const { id } of people) {
        const answer = answerOf(id);
        if (answer.kind !== 'read') answers.set(id, answer);
        else {
          const booked = bookedFor(id).filter((one) => overlaps(one, window));
          const entries = booked.map((one) => ({ ...one, how: 'busy' as const }));
          const busy = [...answer.busy.filter((one) => overlaps(one, window)), ...booked];
          const taken = [...answer.taken.filter((one) => overlaps(one, window)), ...entries];
          answers.set(id, structuredClone({ ...answer, busy, taken }));
        }
      }
      return Promise.resolve(answers);
    },
    book: (_tenant, booking) => {
      asked.push(structuredClone(booking));
      const found = live(booking.organiser, booking.key);
      if (found !== undefined)
        return Promise.resolve({ kind: 'booked', eventId: found.eventId, joinUrl: found.joinUrl });
      const refusal = refusals.get(booking.organiser);
      if (refusal !== undefined) return Promise.resolve(refusal);
      const eventId = `event-${events.length + 1}`;
      const joinUrl = `https://teams.example/${eventId}`;
      events.push({
        eventId,
        joinUrl,
        booking: structuredClone(booking),
        cancelled: false,
        answers: new Map(),
      });
      return Promise.resolve({ kind: 'booked', eventId, joinUrl });
    },
    cancel: (_tenant, organiser, key) => {
      const found = live(organiser, key);
      if (found !== undefined) found.cancelled = true;
      return Promise.resolve(found === undefined ? 'not-found' : 'cancelled');
    },
    find: (_tenant, organiser, key) => {
      const found = live(organiser, key);
      return Promise.resolve(found && { eventId: found.eventId, joinUrl: found.joinUrl });
    },
  };
};
