import type { Instant } from '../shared/instant.ts';

/** When the app looks at what people made of the pair's booking in Outlook (S3). */
export interface CalendarLooks {
  /** Looks asked for so far; numbers them. */
  asked: number;
  nextAt: Instant;
  /** Since when the organiser's calendar has not been there. */
  missingSince?: Instant | undefined;
}
