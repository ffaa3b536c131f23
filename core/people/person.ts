import type { Instant } from '../shared/instant.ts';
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
  lastActiveAt: Instant;
}

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
