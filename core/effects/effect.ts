import type { Announcement } from '../messages/announcement.ts';
import type { MessageClass } from '../messages/postbox.ts';
import type { Delivery } from '../pairs/pair.ts';
import type { LeftOutReason } from '../matching/problem.ts';
import type { AggregateRef } from '../shared/aggregate-ref.ts';
import type { Instant } from '../shared/instant.ts';
import type { PairId, PersonId, ProgrammeId, RoundId } from '../shared/ids.ts';

/** What must happen outside an aggregate after it was saved. Written with it, in the same transaction (outbox). */
export type EffectAction =
  | { kind: 'tell'; person: PersonId; messageKey: string; class: MessageClass; announcement: Announcement; expiresAt: Instant; report: boolean }
  | { kind: 'correct'; person: PersonId; messageKey: string; announcement: Announcement }
  | { kind: 'report-delivery'; to: AggregateRef; person: PersonId; delivery: Delivery }
  | { kind: 'book'; pair: PairId; purpose: 'first-session' | 'series' }
  | { kind: 'cancel-booking'; pair: PairId; purpose: 'first-session' | 'series' }
  | { kind: 'join-pair'; person: PersonId; programme: ProgrammeId; pair: PairId; peers: readonly PersonId[] }
  | { kind: 'release'; person: PersonId; programme: ProgrammeId; pair: PairId }
  | { kind: 'create-pairs'; round: RoundId }
  | { kind: 'leave-out'; person: PersonId; programme: ProgrammeId; reason: LeftOutReason; round: RoundId }
  | { kind: 'invite'; person: PersonId; programme: ProgrammeId; by: 'coordinator' | 'link' }
  | { kind: 'invite-nominated'; nomination: string }
  | { kind: 'run-round'; round: RoundId }
  | { kind: 'project' };

/** `key` is deterministic: performing twice has one effect. `due` is programme time. */
export interface Effect {
  key: string;
  due: Instant;
  action: EffectAction;
}
