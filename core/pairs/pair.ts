import type { PairReasons } from '../matching/pair-reasons.ts';
import type { WayFound } from '../matching/way-of-pairing.ts';
import type { Instant } from '../shared/instant.ts';
import { addDays } from '../shared/instant.ts';
import type { PairId, PersonId, ProgrammeId, RoundId } from '../shared/ids.ts';
import { hashText } from '../shared/hash.ts';
import type { Agreement } from './agreement.ts';
import { notAsked, type BookingState, type Generations, type ReplacedBooking } from './booking.ts';
import type { CalendarLooks } from './calendar-looks.ts';
import type { Customs } from './customs.ts';
import type { SeriesTrouble } from './series-trouble.ts';
import type { Voting } from './session-vote.ts';
import { isErasedMember } from './erased-member.ts';
import type { SessionFormat } from '../programme/programme.ts';
import type { ExitReason } from './exit-reason.ts';
import type { Goal } from './goal.ts';
import type { Meeting } from './meeting.ts';
import { forEachMember, type PerMember } from './members.ts';

/** Whether a person could be told (I2). `sent` is the card without a name. */
export type Delivery =
  | { status: 'pending' }
  | { status: 'sent'; at: Instant }
  | { status: 'not-reachable'; why: UnreachableReason; since: Instant };

export type UnreachableReason = 'blocked' | 'not-installed' | 'left' | 'failed';

export type Response = 'none' | 'accepted' | 'declined';

/**
 * How a pair ended. `lapsed` covers decline, silence and failure alike, so that none can be told from another (I3);
 * `no-longer-possible` is a hard constraint that came to stand between them (M15).
 */
export type Ending = 'lapsed' | 'completed' | 'exited' | 'no-longer-possible';

/**
 * introducing: cards without a name are under way · revealed: both know, both may answer · active: both accepted · ended.
 * `closesAt` is set at the start and never moves with what anybody answers.
 */
export type PairStage =
  | { status: 'introducing'; closesAt: Instant }
  | { status: 'revealed'; closesAt: Instant; revealedAt: Instant }
  | { status: 'active'; since: Instant; closingAskedAt: Instant | undefined }
  | { status: 'ended'; how: Ending; at: Instant; reason: ExitReason | undefined };

export interface Pair {
  id: PairId;
  programme: ProgrammeId;
  round: RoundId;
  members: readonly PersonId[];
  organiser: PersonId;
  /** The programme's way of meeting at the time of the introduction: the suggestion the pair starts from (A1). */
  format: SessionFormat;
  /** 0…10,000 */
  score: number;
  reasons: PerMember<PairReasons>;
  createdAt: Instant;
  stage: PairStage;
  deliveries: PerMember<Delivery>;
  responses: PerMember<Response>;
  agreement: Agreement | undefined;
  /** When the programme's defaults are offered in one tap (A1). */
  defaultsOfferedAt: Instant | undefined;
  firstSession: BookingState;
  series: BookingState;
  /** What has become of the series as a whole (S3). */
  seriesTrouble?: SeriesTrouble | undefined;
  looks?: CalendarLooks | undefined;
  generations?: Generations;
  /** Still to be given back in Outlook. */
  replaced?: readonly ReplacedBooking[];
  /** What the series was asked for with: once they agree on another format, it is found anew (A2). */
  seriesFormat?: SessionFormat;
  /** What all agreed on last (A2): it holds until they agree on something else. Unknown of older pairs. */
  customs?: Customs;
  meetings: readonly Meeting[];
  /** S4: of a pair that finds its sessions by vote. */
  voting?: Voting | undefined;
  goals: readonly Goal[];
  /** Who has given the closing answers; the answers themselves belong to the enrolment. */
  closedBy: readonly PersonId[];
  /** What each found of the way of pairing (M7); seen by nobody else. */
  wayFound?: PerMember<{ found: WayFound; at: Instant }> | undefined;
  /** Members who asked to be forgotten (P9): nothing is told to them, and their key goes soon after the end. */
  erased?: readonly PersonId[] | undefined;
  /** X7: since when what was between the members alone is gone. */
  wordsGoneAt?: Instant | undefined;
}

/** The same round and members always make the same pair, so that creating it again changes nothing. */
export const pairId = (round: RoundId, members: readonly PersonId[]): PairId =>
  hashText(`pair|${round}|${[...members].sort().join('|')}`) as PairId;

export const introducePair = (input: {
  id: PairId;
  programme: ProgrammeId;
  round: RoundId;
  members: readonly PersonId[];
  organiser: PersonId;
  format: SessionFormat;
  score: number;
  reasons: PerMember<PairReasons>;
  responseDays: number;
  now: Instant;
}): Pair => ({
  id: input.id,
  programme: input.programme,
  round: input.round,
  members: input.members,
  organiser: input.organiser,
  format: input.format,
  score: input.score,
  reasons: input.reasons,
  createdAt: input.now,
  stage: { status: 'introducing', closesAt: addDays(input.now, calendarDays(input.responseDays)) },
  deliveries: forEachMember(input.members, () => ({ status: 'pending' })),
  responses: forEachMember(input.members, () => 'none'),
  agreement: undefined,
  defaultsOfferedAt: undefined,
  firstSession: notAsked,
  series: notAsked,
  meetings: [],
  goals: [],
  closedBy: [],
});

/** Five working days are a week: enough for a preset time that must not depend on anybody's calendar. */
const calendarDays = (workingDays: number): number => Math.ceil((workingDays / 5) * 7);

/** The others; one who asked to be forgotten is nobody any more (P9). */
export const peersOf = (pair: Pick<Pair, 'members'>, member: PersonId): PersonId[] =>
  pair.members.filter((one) => one !== member && !isErasedMember(one));

export const isMember = (pair: Pick<Pair, 'members'>, person: PersonId): boolean =>
  pair.members.includes(person);
