import { z } from 'zod';
import { cadences } from '../sessions/slot-search.ts';
import type { RoundStatistics } from '../matching/statistics.ts';
import type { Certificate, LeftOutReason } from '../matching/problem.ts';
import type { Counterfactual } from '../matching/counterfactual.ts';
import { waysOfPairing, type PreferableWay, type WayOfPairing } from '../matching/way-of-pairing.ts';
import type { WhyNot } from '../matching/why-not.ts';
import { daysOfBreak, longestBreakDays, mostBreaks } from '../programme/programme-break.ts';
import type { EnrolmentStatus } from '../programme/enrolment.ts';
import type { Objective, Programme, ProgrammeDesign, ProgrammeStatus } from '../programme/programme.ts';
import type { OutgoingSort } from '../messages/outgoing.ts';
import type { RoundStatus } from '../programme/round.ts';
import type { InsightsSnapshot } from '../growth/insights.ts';
import type { Tally } from '../growth/tally.ts';
import type { WayVoices } from '../growth/way-voices.ts';
import type { UnreachableReason } from '../pairs/pair.ts';
import type { AuditEntry } from '../privacy/audit-entry.ts';
import type { Instant } from '../shared/instant.ts';
import type { PairId, PersonId, ProgrammeId, RoundId, SupportRequestId } from '../shared/ids.ts';
import type { Bilingual } from '../shared/message.ts';
import { withoutTiers } from './comparison.ts';
import type { FreshnessView } from './freshness.ts';
import { bilingual, guid, ownId, text } from './texts.ts';

const template = z.enum([
  'skill-exchange',
  'cross-department',
  'onboarding',
  'difficult-situation',
  'certification',
  'returning',
]);
const amount = z.number().min(-1e9).max(1e9);

export const newProgrammeBody = z.strictObject({ template, name: bilingual(80) });
export const objectiveBody = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  title: bilingual(160),
  unit: text(60),
  baseline: amount,
  target: amount,
});
const date = z.iso.date({ abort: true });
const breakBody = z.strictObject({ name: bilingual(80), from: date, to: date }).refine((one) => {
  const days = daysOfBreak(one);
  return days > 0 && days <= longestBreakDays;
}, 'from a day to the same or a later one, three months at most');
export const designBody = z.strictObject({
  name: bilingual(80),
  objectives: z
    .array(objectiveBody)
    .max(8)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'each objective once'),
  format: z.strictObject({
    cadence: z.enum(cadences),
    sessions: z.int().min(1).max(26),
    durationMinutes: z.int().min(15).max(120),
  }),
  /** D5; as they were where nothing is said. */
  breaks: z.array(breakBody).max(mostBreaks).optional(),
  /** 0 exchange skills … 100 new perspectives (M2). */
  slider: z.number().min(0).max(100),
  /** M7; as it was where nothing is said. */
  way: z.enum(waysOfPairing).optional(),
  responseDays: z.int().min(1).max(15),
  coolOffMonths: z.int().min(0).max(60),
  guestsAllowed: z.boolean(),
  /** M13 */
  circlesOfThree: z.boolean().optional(),
});
export const invitationsBody = z.strictObject({ csv: z.string().min(3).max(2_000_000) });
export const coordinatorBody = z.strictObject({ mail: z.email().max(254) });
export const objectiveAfterBody = z.strictObject({ after: amount });
export const supportAnswerBody = z.strictObject({ text: text(1000) });
export const nominationBody = z.strictObject({ programme: ownId, employee: guid, why: text(280) });
export const newRoundBody = z.strictObject({
  slider: z.number().min(0).max(100).optional(),
  /** Tiers of the policy to do without (M8). */
  without: withoutTiers.optional(),
  /** M7; the programme's own where nothing is said. */
  way: z.enum(waysOfPairing).optional(),
});

/** Two people of a round, by the ids of the programme's list of people. */
export const explanationQuery = z.object({ one: guid, other: guid });

export type DesignBody = z.infer<typeof designBody>;

export interface ProgrammeSummary {
  id: ProgrammeId;
  name: Bilingual;
  status: ProgrammeStatus;
  enrolled: number;
  pairs: number;
  alerts: { notReachable: number; supportOpen: number; waitingForAccess: number };
  isStopped: boolean;
  nextRoundAt: Instant | undefined;
}

/** M12: the stop of the whole tenant. */
export interface EverywhereView {
  mayStop: boolean;
  since: Instant | undefined;
}

export interface ProgrammesView {
  now: Instant;
  everywhere: EverywhereView;
  programmes: readonly ProgrammeSummary[];
}

/** M12: since when nothing goes out, and whether the whole tenant is stopped. */
export interface StoppedView {
  since: Instant;
  everywhere: boolean;
}

export type OutgoingCounts = readonly { sort: OutgoingSort; count: number }[];

/** What went out around a stop, by its sort; never to whom. */
export interface StopView {
  now: Instant;
  stopped: StoppedView | undefined;
  /** The last stop that is over. */
  last: { from: Instant; to: Instant } | undefined;
  /** People and pairs for whom something waits: counted up to a thousand. */
  held: number;
  /** In the day before the stop, and since it is over. */
  before: OutgoingCounts;
  after: OutgoingCounts;
  /** Since it is over: what was no longer worth telling. */
  dropped: OutgoingCounts;
}

export interface ProgrammeView {
  now: Instant;
  programme: Pick<Programme, 'id' | 'status' | 'createdAt' | 'openedAt' | 'closedAt' | 'roundsPublished'> & {
    design: ProgrammeDesign;
    slider: number;
    nextRoundAt: Instant | undefined;
  };
  coordinators: readonly { id: PersonId; name: string }[];
  enrolled: number;
  latestRound: RoundId | undefined;
  /** The latest check before a round (M9), once there was one. */
  freshness?: FreshnessView | undefined;
  /** M7: what people would like best; absent while too few have said so. */
  preferredWays?: Tally<PreferableWay> | undefined;
}

/** What every employee may see of an open programme: the invitation by link (P1). */
export interface OpenProgramme {
  id: ProgrammeId;
  name: Bilingual;
  status: ProgrammeStatus;
}

export interface InvitationReport {
  now: Instant;
  invited: number;
  /** Line numbers of the file (from 1) with what was wrong: never the address. */
  problems: readonly { line: number; why: 'no-address' | 'unknown-address' | 'guest' | 'twice' }[];
}

export interface RosterRow {
  id: PersonId;
  name: string;
  department: string;
  status: EnrolmentStatus;
  state: 'free' | 'in-a-pair' | 'paused' | 'left' | 'invited';
  leftOutTimes: number;
}

export interface PageView<Row> {
  now: Instant;
  rows: readonly Row[];
  next: string | undefined;
}

/** M12: where publishing stands. */
export interface PublicationView {
  /** In the round, and how many of them have had their turn; the others follow at `nextAt`. */
  pairs: number;
  done: number;
  nextAt: Instant;
  /** Pairs that came about, of these where not everyone has been told yet, and where somebody could not be reached. */
  created: number;
  untold: number;
  notReachable: number;
}

export interface RoundView {
  now: Instant;
  id: RoundId;
  status: RoundStatus;
  /** 0…1 while computing. */
  progress: number;
  small: boolean;
  way: WayOfPairing;
  createdAt: Instant;
  publishedAt: Instant | undefined;
  /** Unknown before publishing, and of rounds from before there were stages. */
  publication: PublicationView | undefined;
  /** M7: while people choose; how many have answered, never who or what. `orMore`: not counted to the end. */
  choosing: { closesAt: Instant | undefined; asked: number; answered: number; orMore: boolean } | undefined;
  statistics: RoundStatistics | undefined;
  /** Whether any other pairing could be better; unknown of older rounds. */
  certificate: Certificate | undefined;
  /** How many stay without a peer; who and why is a list of its own. */
  leftOut: number;
  /** How many pairs each two departments make together: for the map with arcs. */
  departments: readonly { a: string; b: string; pairs: number }[];
}

/** M5: in words that give nobody away. */
export interface LeftOutRow {
  id: PersonId;
  name: string;
  reason: LeftOutReason;
}

export interface RoundPairRow {
  members: readonly { id: PersonId; name: string; department: string }[];
  /** 0…100 */
  score: number;
}

/** M6: “why not X with Y”. */
export interface ExplanationView {
  now: Instant;
  /** `not-kept` when what the round was computed from is gone. */
  answer: WhyNot | { kind: 'not-kept' };
}

/** M6: what would be if two were a pair. */
export interface CounterfactualView {
  now: Instant;
  /** `none` where nothing can be told: they may not be a pair, or what the round was computed from is gone. */
  answer: ({ kind: 'instead' } & Counterfactual) | { kind: 'too-many' } | { kind: 'none' };
}

export interface HealthView {
  now: Instant;
  /** Pairs that could not go on (M15), by full fives; undefined below five. */
  endedByChange: number | undefined;
  introductions: readonly {
    pair: PairId;
    members: readonly {
      name: string;
      state: 'pending' | 'sent' | 'not-reachable';
      why: UnreachableReason | undefined;
      since: Instant | undefined;
    }[];
    closesAt: Instant;
  }[];
  bookings: readonly {
    pair: PairId;
    members: readonly string[];
    purpose: 'first-session' | 'series';
    state: 'waiting-for-access' | 'no-slot';
    why: string;
    since: Instant;
  }[];
  support: readonly {
    id: SupportRequestId;
    from: string;
    text: string;
    askedAt: Instant;
    replyBy: Instant;
    answered: boolean;
  }[];
}

export interface InsightsView {
  now: Instant;
  objectives: readonly Objective[];
  snapshot: InsightsSnapshot | undefined;
  /** M7: of each round, whether its way of pairing was right for people. */
  ways?: WayVoices['found'] | undefined;
}

export interface AuditRow extends AuditEntry {
  byName: string;
}

/** N2: the same whatever became of it. */
export interface TeamView {
  now: Instant;
  team: readonly {
    id: PersonId;
    name: string;
    jobTitle: string;
    sent: readonly { programme: ProgrammeId; at: Instant }[];
  }[];
  programmes: readonly { id: ProgrammeId; name: Bilingual; hours: number }[];
}
