import type { Calendars, ScheduleAnswer } from '#core/ports/calendars.ts';
import type { PersonId } from '#core/shared/ids.ts';

const unread: ScheduleAnswer = { kind: 'unreadable', why: 'no-access' };

/** S4: calendars that only their owners reach. Nothing is asked of Graph. */
export const calendarsOutOfReach: Calendars = {
  schedules: (_tenant, _reader, people) =>
    Promise.resolve(new Map(people.map(({ id }): [PersonId, ScheduleAnswer] => [id, unread]))),
  book: () => Promise.resolve({ kind: 'waiting-for-access', why: 'out-of-reach' }),
  see: () => Promise.resolve({ kind: 'unreadable', why: 'no-access' }),
  change: () => Promise.resolve('refused'),
  cancel: () => Promise.resolve('out-of-reach'),
  find: () => Promise.resolve(undefined),
};
