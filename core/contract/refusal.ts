import type { EnrolmentRefusal } from '../programme/enrolment.ts';
import type { FreshnessRefusal } from '../programme/freshness.ts';
import type { ProgrammeRefusal } from '../programme/programme.ts';
import type { RoundRefusal } from '../programme/round.ts';
import type { PairRefusal } from '../pairs/introduction.ts';
import type { ConsentNeeded } from '../privacy/own-access.ts';
import type { WorksheetRefusal } from '../worksheets/worksheet.ts';

/**
 * Everything a person can be told no for. `not-found` also stands for what belongs to somebody else, so that nobody
 * learns that it exists. Mapped once to problem+json and once to a card.
 */
export type Refusal =
  | EnrolmentRefusal
  | PairRefusal
  | ProgrammeRefusal
  | RoundRefusal
  | FreshnessRefusal
  | WorksheetRefusal
  | { kind: 'not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'no-profile' }
  | { kind: 'incomplete-profile' }
  | { kind: 'wish-below-today' }
  | { kind: 'unknown-time-zone' }
  | { kind: 'guests-not-allowed' }
  | { kind: 'unknown-person' }
  | { kind: 'not-your-report' }
  | { kind: 'already-answered' }
  | { kind: 'nobody-to-pair' }
  | { kind: 'round-under-way' }
  | { kind: 'no-time-that-week' }
  | { kind: 'stopped' }
  | ConsentNeeded;

export type RefusalKind = Refusal['kind'];
