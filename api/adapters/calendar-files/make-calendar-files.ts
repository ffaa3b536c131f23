import type { Calendars, ScheduleAnswer } from '#core/ports/calendars.ts';
import { hashGuid } from '#core/shared/hash.ts';
import type { PersonId } from '#core/shared/ids.ts';

const unread: ScheduleAnswer = { kind: 'unreadable', why: 'no-access' };

/**
 * S4, where Binôme was given no calendar: times are found in the hours people stated, and everyone puts them into their own
 * calendar from a file. Nothing is read and nobody is invited, so there is nothing to find again, to see or to take back, and
 * what the pair changes is in the next file.
 */
export const makeCalendarFiles = (): Calendars => ({
  schedules: (_tenant, _reader, people) =>
    Promise.resolve(new Map(people.map(({ id }): [PersonId, ScheduleAnswer] => [id, unread]))),
  book: (_tenant, { key }) =>
    Promise.resolve({ kind: 'booked', eventId: hashGuid(key), joinUrl: undefined, asFile: true }),
  see: () => Promise.resolve({ kind: 'unreadable', why: 'no-access' }),
  change: () => Promise.resolve('changed'),
  cancel: () => Promise.resolve('not-found'),
  find: () => Promise.resolve(undefined),
});
