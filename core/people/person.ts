import { keptDays } from '../privacy/kept-days.ts';
import { addDays, type Instant } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Locale } from '../shared/message.ts';
import type { Profile } from './profile.ts';

/** Somebody who has used Binôme. The rest of the directory is never stored (X7). */
export interface Person {
  id: PersonId;
  locale: Locale;
  /** Until enrolment there is none. */
  profile: Profile | undefined;
  /** The reporting line, nearest first, read when the profile is saved and before each round (M3). */
  managers: readonly PersonId[];
  /** Undefined while the directory has them enabled. */
  departedAt: Instant | undefined;
  /** The last thing they did, up to a week: not each is written down (X7). */
  lastActiveAt: Instant;
}

/** Somebody who does much is written down once a week. */
const activityNotedDays = 7;

/** They did something. The same person when that was noted lately. */
export const noteActive = (person: Person, now: Instant): Person =>
  now < addDays(person.lastActiveAt, activityNotedDays) ? person : { ...person, lastActiveAt: now };

/** X7: from when on nobody can have seen them do anything for a year. */
export const isIdleFrom = ({ lastActiveAt }: Person): Instant =>
  addDays(lastActiveAt, keptDays.profile + activityNotedDays);

export const firstSeen = (id: PersonId, locale: Locale, now: Instant): Person => ({
  id,
  locale,
  profile: undefined,
  managers: [],
  departedAt: undefined,
  lastActiveAt: now,
});

/** English for everyone whose language is not French. */
export const localeOf = (languageTag: string | undefined): Locale =>
  languageTag?.toLowerCase().startsWith('fr') === true ? 'fr' : 'en';
