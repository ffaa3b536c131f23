import type { Calendars } from '#core/ports/calendars.ts';
import type { PersonId } from '#core/shared/ids.ts';
import { calendarsOutOfReach } from './out-of-reach.ts';

/** What one person may do with these: everyone's free/busy as they see it, and their own calendar (S4). */
export const onlyOwn = (calendars: Calendars, me: PersonId): Calendars => {
  const of = (organiser: PersonId): Calendars => (organiser === me ? calendars : calendarsOutOfReach);
  return {
    schedules: (tenant, _reader, people, window) => calendars.schedules(tenant, me, people, window),
    book: (tenant, booking) => of(booking.organiser).book(tenant, booking),
    see: (tenant, booked) => of(booked.organiser).see(tenant, booked),
    change: (tenant, booked, changes) => of(booked.organiser).change(tenant, booked, changes),
    cancel: (tenant, organiser, key, comment) => of(organiser).cancel(tenant, organiser, key, comment),
    find: (tenant, organiser, key) => of(organiser).find(tenant, organiser, key),
  };
};
