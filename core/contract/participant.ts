import { z } from 'zod';
import { cadences } from '../sessions/slot-search.ts';
import type { Interest } from '../matching/picks.ts';
import {
  preferableWays,
  waysFound,
  type PreferableWay,
  type WayFound,
  type WayOfPairing,
} from '../matching/way-of-pairing.ts';
import type { PairReasons } from '../matching/pair-reasons.ts';
import { quietFrom, quietUntil } from '../checkins/quiet-hours.ts';
import type { AgreementTerms } from '../pairs/agreement.ts';
import type { TapWanted } from '../pairs/booking-tap.ts';
import type { BookingState } from '../pairs/booking.ts';
import { reminders } from '../pairs/customs.ts';
import type { Goal } from '../pairs/goal.ts';
import type { Ending } from '../pairs/pair.ts';
import { exitReasons } from '../pairs/exit-reason.ts';
import type { EnrolmentStatus } from '../programme/enrolment.ts';
import type { ProgrammeStatus, SessionFormat } from '../programme/programme.ts';
import type { TemplateId } from '../programme/template-id.ts';
import type { Instant } from '../shared/instant.ts';
import type { PairId, PersonId, ProgrammeId, ShortlistId, SkillId } from '../shared/ids.ts';
import type { Bilingual, Locale } from '../shared/message.ts';
import type { MeetingView, SeriesTroubleView, VoteView } from './sessions.ts';
import { guid, instantText, text } from './texts.ts';

const oneToSix = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
]);
const oneToFive = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const gas = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]);

export const calendarQuery = z.object({ purpose: z.enum(['first-session', 'series']) });

export const localeBody = z.strictObject({ locale: z.enum(['en', 'fr']) });
export const enrolmentBody = z.strictObject({ noticeRead: z.literal(true) });
export const briefingBody = z.strictObject({ mindset: oneToSix });
export const preferredWayBody = z.strictObject({ way: z.enum(preferableWays) });
export const pauseBody = z.strictObject({ until: instantText });
export const responseBody = z.strictObject({ answer: z.enum(['accepted', 'declined']) });
const hourOf = (hours: readonly number[]) =>
  z
    .int()
    .min(Math.min(...hours))
    .max(Math.max(...hours));
export const agreementBody = z.strictObject({
  cadence: z.enum(cadences),
  sessions: z.int().min(1).max(26),
  durationMinutes: z.int().min(15).max(120),
  noticeHours: z.int().min(0).max(168),
  confidentiality: text(400),
  candour: text(400),
  offLimits: text(400),
  howWeEnd: text(400),
  reminder: z.enum(reminders).optional(),
  quietHours: z.strictObject({ from: hourOf(quietFrom), until: hourOf(quietUntil) }).optional(),
});
export const confirmationBody = z.strictObject({ version: z.int().min(1) });
export const goalBody = z.strictObject({
  shared: z.boolean(),
  title: text(200),
  levels: z.strictObject({
    '-2': text(300),
    '-1': text(300),
    '0': text(300),
    '1': text(300),
    '2': text(300),
  }),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});
export const goalOutcomeBody = z.strictObject({ level: gas });
export const checkInBody = z.strictObject({
  met: z.boolean(),
  why: z.enum(['no-time', 'forgot', 'ill', 'absent', 'technical', 'other']).optional(),
  useful: oneToFive.optional(),
});
export const wayFoundBody = z.strictObject({ found: z.enum(waysFound) });
export const closingBody = z.strictObject({
  ratings: z
    .array(z.strictObject({ skill: z.string().min(1).max(100), after: oneToFive, then: oneToFive }))
    .max(24),
  goals: z
    .array(z.strictObject({ id: z.string().min(1).max(64), level: gas }))
    .max(8)
    .optional(),
  recommend: z.int().min(0).max(10),
  mindset: oneToSix.optional(),
  comment: text(1000).optional(),
});
export const picksBody = z.strictObject({
  picks: z
    .array(z.strictObject({ peer: guid, interest: z.enum(['yes', 'maybe']) }))
    .max(5)
    .refine((all) => new Set(all.map(({ peer }) => peer)).size === all.length, 'each peer once'),
});
export const endBody = z.strictObject({ reason: z.enum(exitReasons).optional() });
export const supportBody = z.strictObject({ text: text(1000), pair: z.string().min(32).max(36).optional() });
export const erasureBody = z.strictObject({ confirm: z.literal('erase') });

export type AgreementBody = z.infer<typeof agreementBody>;
export type GoalBody = z.infer<typeof goalBody>;
export type CheckInBody = z.infer<typeof checkInBody>;
export type ClosingBody = z.infer<typeof closingBody>;

/** One programme as a person meets it, before or after joining. */
export interface MyProgramme {
  id: ProgrammeId;
  name: Bilingual;
  template: TemplateId;
  format: SessionFormat;
  status: ProgrammeStatus;
  enrolment: EnrolmentStatus | 'none';
  /** Which of the three steps of good peer mentoring. */
  step: 1 | 2 | 3;
  briefed: boolean;
  pausedUntil: Instant | undefined;
  /** M7: what they would like best, once they have said so. */
  preferredWay?: PreferableWay | undefined;
  /** M9: asked before a round and not answered yet. */
  asked?: { state: 'open' | 'silent'; closesAt: Instant } | undefined;
  pair: PairId | undefined;
  nextRoundAt: Instant | undefined;
  /** M7: while people say whom they would like to meet. */
  shortlist: { id: ShortlistId; closesAt: Instant | undefined; answered: boolean } | undefined;
  /** A manager suggested it: the text, seen by nobody else. */
  nominatedBy: { name: string; why: string | undefined } | undefined;
}

/** `GET /api/me`: where am I, what is next. */
export interface MeView {
  now: Instant;
  person: { id: PersonId; displayName: string; locale: Locale };
  mayCoordinate: boolean;
  coordinates: readonly ProgrammeId[];
  hasProfile: boolean;
  programmes: readonly MyProgramme[];
  pairs: readonly PairView[];
}

export interface PeerInPair {
  id: PersonId;
  name: string;
  jobTitle: string;
  department: string;
  office: string;
  mail: string;
  timeZone: string;
}

/** `GET /api/pairs/{id}`, as one member sees it. `finding`: nobody has a name yet (I2). */
export interface PairView {
  id: PairId;
  programme: { id: ProgrammeId; name: Bilingual; format: SessionFormat };
  stage: 'finding' | 'introduced' | 'active' | 'ended';
  closesAt: Instant | undefined;
  ended: { how: Ending; at: Instant } | undefined;
  peers: readonly PeerInPair[];
  reasons: PairReasons | undefined;
  myAnswer: 'none' | 'accepted' | 'declined';
  firstSession: BookingState;
  series: BookingState;
  /** S4: what waits for a tap of mine, or of a peer of that name; undefined where the app does all. */
  tap?: { does: TapWanted['does']; name?: string } | undefined;
  seriesTrouble: SeriesTroubleView | undefined;
  meetings: readonly MeetingView[];
  /** S4: of a pair that finds its sessions by vote, while there is one. */
  vote?: VoteView | undefined;
  agreement:
    { version: number; terms: AgreementTerms; confirmedByMe: boolean; confirmedByAll: boolean } | undefined;
  /** The programme's suggestion to start from. */
  suggestedTerms: AgreementTerms;
  goals: readonly (Goal & { mine: boolean })[];
  /** M7: how the pair came about, and what the reader found of it; once a session is over. `open` while it may be said. */
  way?: { of: WayOfPairing; found: WayFound | undefined; open: boolean } | undefined;
  /** W1: the session within two days for which the reader has written nothing yet. */
  toPrepare?: number | undefined;
  closing: { asked: boolean; answered: boolean; ratings: readonly { skill: SkillId; before: number }[] };
}

export interface PairPage {
  now: Instant;
  pair: PairView;
}

export interface SupportReceipt {
  now: Instant;
  replyBy: Instant;
  coordinatorName: string;
}

/** M7: `GET /api/shortlists/{id}`, for the one whose it is. No face is shown. */
export interface ShortlistView {
  now: Instant;
  id: ShortlistId;
  programme: Bilingual;
  closesAt: Instant | undefined;
  open: boolean;
  answered: boolean;
  peers: readonly { id: PersonId; name: string; reasons: PairReasons; interest: Interest | undefined }[];
}

/** P9: what goes and what stays, before anything is erased. */
export interface ErasurePreview {
  now: Instant;
  goes: readonly { what: string; count: number }[];
  stays: readonly { what: string; count: number }[];
}
