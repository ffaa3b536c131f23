import type { Weekday } from '../time/day.ts';

/** What calendars need to know of a person of the company. */
export interface MailboxOwner {
  id: string;
  displayName: string;
  mail: string;
  /** IANA. */
  timeZone: string;
  /** Clock times such as `09:00`, in the person's zone. */
  workingHours: { days: readonly Weekday[]; start: string; end: string };
  mailbox: boolean;
  /** Share of working time that ordinary meetings take, 0…1. */
  calendarLoad: number;
  /** Last day of leave, as `2026-12-01` or a longer form. */
  onLeaveUntil?: string | undefined;
}

/** Minutes since midnight of `17:30`. */
export function clockMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
