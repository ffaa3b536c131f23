import { z } from 'zod';
import type { MeetingStatus, SessionAnswer, Trouble } from '../pairs/meeting.ts';
import type { TroubleSaid } from '../pairs/trouble-said.ts';
import type { SeriesTrouble } from '../pairs/series-trouble.ts';
import type { OutsideHours } from '../sessions/slot-search.ts';
import type { Instant, Interval } from '../shared/instant.ts';
import { instantText } from './texts.ts';

export const sessionTimeBody = z.strictObject({ start: instantText });
export const seriesRepairBody = z.strictObject({ how: z.enum(['find-anew', 'hand-over', 'keep']) });

export interface MeetingView {
  number: number;
  start: Instant;
  end: Instant;
  status: MeetingStatus;
  /** It is at another time than the series plans. */
  moved: boolean;
  /** S1: for whom it is before or after their working hours; not there when it is for nobody. */
  outside?:
    | {
        mine: OutsideHours['side'] | undefined;
        others: readonly { name: string; side: OutsideHours['side'] }[];
      }
    | undefined;
  /** Outlook is being told of a change. */
  underWay: boolean;
  trouble: TroubleSaid<Trouble['kind']> | undefined;
  joinUrl: string | undefined;
  mine: Pick<SessionAnswer, 'met' | 'why' | 'useful'> | undefined;
}

export type SeriesTroubleView = TroubleSaid<SeriesTrouble['kind']>;

/** `GET /api/pairs/{id}/sessions/{number}/times`: when everyone is free, the best first; at most three. */
export interface SessionTimes {
  now: Instant;
  times: readonly Interval[];
}
