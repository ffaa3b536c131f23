import type { Outgoing } from '../messages/outgoing.ts';
import type { EnrolmentStatus, PreferredWay } from '../programme/enrolment.ts';
import type { ProgrammeStatus } from '../programme/programme.ts';
import type { Question } from '../programme/question.ts';
import type { AggregateRef } from '../shared/aggregate-ref.ts';
import type { Instant } from '../shared/instant.ts';
import type {
  NominationId,
  PairId,
  PersonId,
  ProgrammeId,
  RoundId,
  ShortlistId,
  SupportRequestId,
} from '../shared/ids.ts';
import type { Bilingual } from '../shared/message.ts';
import type { List } from './lists.ts';

/** Somebody in a programme. Owner: the programme. */
export interface RosterEntry {
  person: PersonId;
  status: EnrolmentStatus;
  pausedUntil: Instant | undefined;
  pair: PairId | undefined;
  wasInPair: boolean;
  answered: boolean;
  leftOutTimes: number;
  /** What they were asked last before a round (M9). */
  question?: Pick<Question, 'check' | 'state'>;
  /** To be counted, and shown to nobody (M7). */
  preferredWay?: PreferredWay;
}

/** A pair of a programme, with what a coordinator may see of it (X2). Owner: the programme. */
export interface PairEntry {
  id: PairId;
  /** Unknown of rows from before rounds were published in stages. */
  round?: RoundId;
  members: readonly PersonId[];
  stage: 'introducing' | 'revealed' | 'active' | 'ended';
  lapsed: boolean;
  /** Whether names were revealed, a session was held, the pair came to a good end. */
  introduced: boolean;
  met: boolean;
  completed: boolean;
  notReachable: number;
  waitingForAccess: boolean;
  /** Whether there is a goal whose outcome counts. Rows of earlier versions do not say: it may be. */
  goalReached?: boolean;
  /** M7: whether they have been asked if the way of pairing was right, and whether anybody has said so; absent before. */
  ofWay?: 'asked' | 'answered';
}

export interface ProgrammeEntry {
  id: ProgrammeId;
  name: Bilingual;
  status: ProgrammeStatus;
  coordinators: readonly PersonId[];
}

/** Everything about one person, for their home, export, erasure and "who can see". Owner: the person. */
export type PersonEntry =
  | { kind: 'enrolment'; programme: ProgrammeId }
  | { kind: 'pair'; pair: PairId; programme: ProgrammeId; ended: boolean }
  | { kind: 'nomination'; nomination: NominationId; programme: ProgrammeId }
  | { kind: 'support'; support: SupportRequestId; programme: ProgrammeId }
  | { kind: 'round'; round: RoundId; programme: ProgrammeId }
  | { kind: 'shortlist'; shortlist: ShortlistId; programme: ProgrammeId };

/** What a manager has sent (N2). Owner: the manager. */
export interface SentNomination {
  employee: PersonId;
  programme: ProgrammeId;
  at: Instant;
}

export interface AnsweredShortlist {
  shortlist: ShortlistId;
}

export interface SupportEntry {
  id: SupportRequestId;
  to: PersonId;
  open: boolean;
}

/** Something that a stop keeps from going out (M12). Owner: what is stopped. */
export interface HeldEntry {
  ref: AggregateRef;
}

export interface Projections {
  /** Owner: the tenant itself. */
  programmes: List<ProgrammeEntry>;
  roster: List<RosterEntry>;
  /** Owner: the round. That one more has answered, and no more (M7). */
  answeredShortlists: List<AnsweredShortlist>;
  /** Owner: the programme; once more, while a pair needs somebody, `inNeedOfCare`; and once it could not go on, `endedByChange`. */
  pairs: List<PairEntry>;
  /** Owner: the programme; and once more, until it is answered, `unanswered`. */
  supports: List<SupportEntry>;
  person: List<PersonEntry>;
  sentNominations: List<SentNomination>;
  held: List<HeldEntry>;
  /** Owner: the programme; the newest first. */
  outgoing: List<Outgoing>;
}

/** Owner of the list of a tenant's programmes. */
export const wholeTenant = 'tenant';

/** Owner of the pairs of a programme that a coordinator may have to do something for: few, however many pairs there are. */
export const inNeedOfCare = (programme: ProgrammeId): string => `${programme}|care`;

/** Owner of the pairs of a programme that ended because they could not go on (M15). */
export const endedByChange = (programme: ProgrammeId): string => `${programme}|change`;

/** Owner of a programme's requests for support that wait for an answer. */
export const unanswered = (programme: ProgrammeId): string => `${programme}|open`;
