import type { LeftOutReason } from '../matching/problem.ts';
import type { NominationId, PairId, ProgrammeId, ShortlistId, SupportRequestId } from '../shared/ids.ts';

/**
 * What to tell, by reference. The card's content (names, reasons, times) is read when it is made, so that nothing
 * personal waits in a queue and a late card tells the present state.
 */
export type Announcement =
  | { kind: 'welcome' }
  | { kind: 'invitation'; programme: ProgrammeId }
  | { kind: 'nomination'; nomination: NominationId }
  | { kind: 'shortlist'; shortlist: ShortlistId }
  | { kind: 'someone-found'; pair: PairId }
  | { kind: 'meet-your-peer'; pair: PairId }
  | { kind: 'first-session-booked'; pair: PairId }
  | { kind: 'agree'; pair: PairId }
  | { kind: 'series-booked'; pair: PairId }
  | { kind: 'tap-calendar'; pair: PairId }
  | { kind: 'repair-session'; pair: PairId; session: number }
  | { kind: 'repair-series'; pair: PairId }
  | { kind: 'session-vote'; pair: PairId; vote: number }
  | { kind: 'session-fixed'; pair: PairId; session: number }
  | { kind: 'before-session'; pair: PairId; session: number }
  | { kind: 'check-in'; pair: PairId; session: number }
  | { kind: 'closing'; pair: PairId }
  | { kind: 'introduction-over'; pair: PairId }
  | { kind: 'left-out'; programme: ProgrammeId; reason: LeftOutReason }
  | { kind: 'still-in'; programme: ProgrammeId }
  | { kind: 'pair-ended'; pair: PairId }
  | { kind: 'support-answer'; support: SupportRequestId }
  | { kind: 'digest'; of: readonly Told[] };

/** One thing to tell, by the name it has for ever. */
export interface Told {
  key: string;
  announcement: Announcement;
}

/** Each thing that is told by it: several by a digest (C3). */
export const toldBy = ({ key, announcement }: Told): readonly Told[] =>
  announcement.kind === 'digest' ? announcement.of : [{ key, announcement }];
