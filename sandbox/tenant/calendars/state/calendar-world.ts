import type { CalendarChange } from '../../subscriptions/delivery/announce.ts';
import type { CalendarsState } from './calendars-state.ts';
import type { MailboxOwner } from './mailbox-owner.ts';

/** The part of the world that calendars touch. */
export interface CalendarWorld {
  calendars: CalendarsState;
  /** Milliseconds since the epoch, on the movable clock. */
  now(): number;
  /** By object id or user principal name. */
  personAt(idOrName: string): MailboxOwner | undefined;
  /** By any address mail reaches the person at, in whatever case. */
  personWithAddress(address: string): MailboxOwner | undefined;
  /** Tells the apps that have asked for it. */
  announce(change: CalendarChange): void;
}
