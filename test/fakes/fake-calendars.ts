import type { WorkingHours } from '#core/people/profile.ts';
import type { Booking, BookingOutcome, Calendars, ScheduleAnswer } from '#core/ports/calendars.ts';
import type { PersonId } from '#core/shared/ids.ts';
import type { Interval } from '#core/shared/instant.ts';
import { overlaps } from '#core/shared/instant.ts';

export interface BookedEvent {
  eventId: string;
  joinUrl: string;
  booking: Booking;
  cancelled: boolean;
}

export interface FakeCalendars extends Calendars {
  /** Every event ever booked, in order; a second one under the same key would be seen here. */
  readonly events: readonly BookedEvent[];
  /** How often `book` was asked, whatever came of it. */
  readonly asked: readonly Booking[];
  busy(person: PersonId, ...intervals: readonly Interval[]): void;
  works(person: PersonId, hours: WorkingHours, timeZone: string): void;
  unreadable(person: PersonId, why: 'no-mailbox' | 'no-access' | 'other'): void;
  /** What booking on this organiser's calendar answers from now on; `undefined`: books. */
  refuse(organiser: PersonId, outcome: Exclude<BookingOutcome, { kind: 'booked' }> | undefined): void;
}

const officeHours: WorkingHours = { days: [1, 2, 3, 4, 5], start: '08:00', end: '17:00' };

export const makeFakeCalendars = (): FakeCalendars => {
  const events: BookedEvent[] = [];
  const asked: Booking[] = [];
  const known = new Map<PersonId, ScheduleAnswer>();
  const refusals = new Map<PersonId, Exclude<BookingOutcome, { kind: 'booked' }>>();

  const answerOf = (person: PersonId): ScheduleAnswer =>
    known.get(person) ?? { kind: 'read', busy: [], workingHours: officeHours, timeZone: 'Europe/Paris' };
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

  return {
    events,
    asked,
    busy: (person, ...intervals) => {
      const answer = answerOf(person);
      if (answer.kind === 'read') known.set(person, { ...answer, busy: [...answer.busy, ...intervals] });
    },
    works: (person, workingHours, timeZone) => {
      const answer = answerOf(person);
      known.set(person, {
        kind: 'read',
        busy: answer.kind === 'read' ? answer.busy : [],
        workingHours,
        timeZone,
      });
    },
    unreadable: (person, why) => void known.set(person, { kind: 'unreadable', why }),
    refuse: (organiser, outcome) => {
      if (outcome === undefined) refusals.delete(organiser);
      else refusals.set(organiser, outcome);
    },
    schedules: (_tenant, _reader, people, window) => {
      const answers = new Map<PersonId, ScheduleAnswer>();
      for (const { id } of people) {
        const answer = answerOf(id);
        const busy =
          answer.kind === 'read'
            ? [...answer.busy, ...bookedFor(id)].filter((one) => overlaps(one, window))
            : [];
        answers.set(id, structuredClone(answer.kind === 'read' ? { ...answer, busy } : answer));
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
      events.push({ eventId, joinUrl, booking: structuredClone(booking), cancelled: false });
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
