import type { Announcement } from '../messages/announcement.ts';
import type { MessageClass } from '../messages/postbox.ts';
import type { LeftOutReason } from '../matching/problem.ts';
import type { BookingPurpose } from '../pairs/booking.ts';
import type { Delivery } from '../pairs/pair.ts';
import type { FreshnessAct } from '../programme/freshness.ts';
import type { Stopped } from '../programme/stops.ts';
import type { AggregateRef } from '../shared/aggregate-ref.ts';
import type { Instant } from '../shared/instant.ts';
import type { PairId, PersonId, ProgrammeId, RoundId } from '../shared/ids.ts';

/** What must happen outside an aggregate after it was saved. Written with it, in the same transaction (outbox). */
export type EffectAction =
  | {
      kind: 'tell';
      person: PersonId;
      messageKey: string;
      class: MessageClass;
      announcement: Announcement;
      expiresAt: Instant;
      /** Who wants to know how it fared. */
      reportTo: AggregateRef | undefined;
    }
  | { kind: 'correct'; person: PersonId; messageKey: string; announcement: Announcement }
  | { kind: 'report-delivery'; to: AggregateRef; person: PersonId; delivery: Delivery }
  | { kind: 'book'; pair: PairId; purpose: BookingPurpose }
  | { kind: 'cancel-booking'; pair: PairId; purpose: BookingPurpose }
  | { kind: 'see-calendar'; pair: PairId }
  | { kind: 'open-vote'; pair: PairId; vote: number }
  | { kind: 'erase-worksheets'; pair: PairId }
  | {
      kind: 'release';
      person: PersonId;
      programme: ProgrammeId;
      pair: PairId;
      /** The pair was ended for them: they come first in the next round (M15). */
      first?: boolean;
    }
  | { kind: 'leave-out'; person: PersonId; programme: ProgrammeId; reason: LeftOutReason; round: RoundId }
  | { kind: 'make-shortlists'; round: RoundId }
  | { kind: 'put-away-shortlists'; round: RoundId }
  | { kind: 'compute-round'; round: RoundId }
  | { kind: 'compare-policies'; round: RoundId; comparison: string }
  | { kind: 'create-pairs'; round: RoundId }
  | { kind: 'ask-around'; programme: ProgrammeId; check: number; act: FreshnessAct }
  | { kind: 'recheck-pairs'; programme: ProgrammeId; run: number; step: number }
  | { kind: 'tend-mailbox'; turn: number }
  | { kind: 'look-at-mailbox'; heard: number }
  | { kind: 'start-small-round'; programme: ProgrammeId; number: number }
  | { kind: 'release-held'; of: Stopped }
  | { kind: 'count-insights'; programme: ProgrammeId }
  | { kind: 'let-go' }
  | { kind: 'project' };

/** `key` is deterministic: written twice it is one effect, performed twice it has one result. `due` is programme time. */
export interface Effect {
  key: string;
  due: Instant;
  action: EffectAction;
}
