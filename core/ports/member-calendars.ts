import type { Assertion, ConsentNeeded } from '../privacy/own-access.ts';
import type { PersonId, TenantId } from '../shared/ids.ts';
import type { Result } from '../shared/result.ts';
import type { Calendars } from './calendars.ts';

/** Somebody who waits for an answer. */
export interface Waiting {
  tenant: TenantId;
  person: PersonId;
  assertion: Assertion;
}

/** S4, the delegated way: calendars with the access of the person who taps, and only while they wait. */
export interface MemberCalendars {
  /**
   * Free/busy as that person may see it, and their own calendar. Those of others are out of reach: unreadable, refused,
   * and nothing is found there.
   */
  of(who: Waiting): Promise<Result<Calendars, ConsentNeeded>>;
}
