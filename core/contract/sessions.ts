import { z } from 'zod';
import type { MeetingStatus, SessionAnswer, Trouble } from '../pairs/meeting.ts';
import type { TroubleSaid } from '../pairs/trouble-said.ts';
import type { SessionVote } from '../pairs/session-vote.ts';
import type { SeriesTrouble } from '../pairs/series-trouble.ts';
import type { OutsideHours } from '../sessions/slot-search.ts';
import type { Instant, Interval } from '../shared/instant.ts';
import { instantText } from './texts.ts';

export const sessionTimeBody = z.strictObject({ start: instantText });
export const seriesRepairBody = z.strictObject({ how: z.enum(['find-anew', 'hand-over', 'keep']) });

export const voteBody = z.strictObject({
  vote: z.int().min(1),
  suits: z.array(instantText).max(12),
  own: instantText.optional(),
});
export const agreedTimeBody = z.strictObject({ vote: z.int().min(1), start: instantText });

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
  /** No member has a mailbox that could carry it (S4). */
  asFile?: true | undefined;
  mine: Pick<SessionAnswer, 'met' | 'why' | 'useful'> | undefined;
}

/** S4: what one member sees of a vote: nothing of who has answered, and of the others' marks nothing. */
export interface VoteView {
  number: number;
  session: number;
  state: SessionVote['stage']['status'];
  closesAt: Instant | undefined;
  /** I have said something of all of them. */
  answered: boolean;
  /** I may add one of my own. */
  mayPropose: boolean;
  /** Those that are still far enough ahead, in order. */
  times: readonly (Interval & { mine: boolean; added: 'by-me' | 'by-peer' | undefined })[];
}

export type SeriesTroubleView = TroubleSaid<SeriesTrouble['kind']>;

/** `GET /api/pairs/{id}/sessions/{number}/times`: when everyone is free, the best first; at most three. */
export interface SessionTimes {
  now: Instant;
  times: readonly Interval[];
}
