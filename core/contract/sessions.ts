import { z } from 'zod';
import type { MeetingStatus, SessionAnswer, Trouble } from '../pairs/meeting.ts';
import type { SeriesTrouble } from '../pairs/series-trouble.ts';
import type { Instant, Interval } from '../shared/instant.ts';
import { instantText } from './texts.ts';

export const sessionTimeBody = z.strictObject({ start: instantText });
export const seriesRepairBody = z.strictObject({ how: z.enum(['find-anew', 'hand-over', 'keep']) });

/** What stands in the way, for one of the members; `names` of those who cannot come. */
export interface TroubleView<Kind> {
  kind: Kind;
  names: readonly string[];
  /** It is the reader who cannot come. */
  mine: boolean;
}

export interface MeetingView {
  number: number;
  start: Instant;
  end: Instant;
  status: MeetingStatus;
  /** It is at another time than the series plans. */
  moved: boolean;
  /** Outlook is being told of a change. */
  underWay: boolean;
  trouble: TroubleView<Trouble['kind']> | undefined;
  joinUrl: string | undefined;
  mine: Pick<SessionAnswer, 'met' | 'why' | 'useful'> | undefined;
}

export type SeriesTroubleView = TroubleView<SeriesTrouble['kind']>;

/** `GET /api/pairs/{id}/sessions/{number}/times`: when everyone is free, the best first; at most three. */
export interface SessionTimes {
  now: Instant;
  times: readonly Interval[];
}
