import type { PairReasons } from '../matching/pair-reasons.ts';
import type { WayOfPairing } from '../matching/way-of-pairing.ts';
import type { AgreementTerms } from '../pairs/agreement.ts';
import type { Trouble } from '../pairs/meeting.ts';
import type { TroubleSaid } from '../pairs/trouble-said.ts';
import type { SeriesTrouble } from '../pairs/series-trouble.ts';
import type { Question } from '../programme/question.ts';
import type { Instant } from '../shared/instant.ts';
import type { NominationId, PairId, ProgrammeId, ShortlistId, SkillId } from '../shared/ids.ts';
import type { Bilingual, Message } from '../shared/message.ts';
import type { PromptStage } from '../worksheets/conversation-prompts.ts';

/** A peer as shown to the other member: read when the card is made, never kept with it. */
export interface PeerView {
  name: string;
  jobTitle: string;
  /** For a chat deep link. */
  mail: string;
}

/** A programme the reader takes part in. */
export interface ProgrammeChoice {
  id: ProgrammeId;
  name: Bilingual;
}

/**
 * Everything the bot can show, as data. `bot/cards` turns each into an Adaptive Card in the reader's language.
 * No worksheet, note or comment ever stands in one (X6). Times are instants; the card says them in the reader's zone.
 */
export type CardView =
  | { kind: 'welcome' }
  /** Shared by somebody in any chat, so of no pair and no programme (W2). */
  | { kind: 'conversation-prompt'; stage: PromptStage; prompt: Message }
  | { kind: 'invitation'; programme: ProgrammeId; programmeName: Bilingual; from: 'coordinator' | 'link' }
  | {
      kind: 'nomination';
      nomination: NominationId;
      programme: ProgrammeId;
      programmeName: Bilingual;
      managerName: string;
      why: string;
      hours: number;
    }
  | {
      kind: 'shortlist';
      shortlist: ShortlistId;
      programmeName: Bilingual;
      closesAt: Instant;
      answered: boolean;
    }
  | { kind: 'someone-found'; pair: PairId; programmeName: Bilingual }
  | {
      kind: 'meet-your-peer';
      pair: PairId;
      programmeName: Bilingual;
      peers: readonly PeerView[];
      reasons: PairReasons;
      closesAt: Instant;
      response: 'none' | 'accepted' | 'declined';
    }
  | { kind: 'pair-active'; pair: PairId; peers: readonly PeerView[] }
  | {
      kind: 'first-session-booked';
      pair: PairId;
      peers: readonly PeerView[];
      start: Instant;
      end: Instant;
      joinUrl: string | undefined;
      /** It is in no calendar until its members put it there (S4). */
      asFile?: boolean;
    }
  | {
      kind: 'agree';
      pair: PairId;
      peers: readonly PeerView[];
      /** 0 while it is only the programme's suggestion. */
      version: number;
      terms: AgreementTerms;
      /** By the reader, or by everyone. */
      confirmed?: 'none' | 'mine' | 'all';
    }
  | {
      kind: 'series-booked';
      pair: PairId;
      peers: readonly PeerView[];
      first: Instant;
      sessions: number;
      cadence: AgreementTerms['cadence'];
      /** As of a first session. */
      asFile?: boolean;
    }
  /** S4: the member opens the page and taps there; a chat has no access to a calendar. */
  | { kind: 'tap-calendar'; pair: PairId; peers: readonly PeerView[]; does: 'book' | 'give-back' }
  | {
      kind: 'repair-session';
      pair: PairId;
      session: number;
      peers: readonly PeerView[];
      start: Instant;
      /** Undefined once nothing is in its way any more: then how it is now. */
      trouble: TroubleSaid<Trouble['kind']> | undefined;
      now: 'planned' | 'cancelled';
    }
  | {
      kind: 'repair-series';
      pair: PairId;
      peers: readonly PeerView[];
      trouble: TroubleSaid<SeriesTrouble['kind']> | undefined;
    }
  /** S4: names nobody, so that it need not be shown anew when one asks to be forgotten (P9). */
  | {
      kind: 'session-vote';
      pair: PairId;
      vote: number;
      programmeName: Bilingual;
      /** Of the reader; over: it is another vote's turn, or none's. */
      state: 'open' | 'answered' | 'unsettled' | 'over';
      closesAt: Instant | undefined;
      times: readonly { start: Instant; mine: boolean }[];
    }
  | {
      kind: 'session-fixed';
      pair: PairId;
      programmeName: Bilingual;
      start: Instant;
      end: Instant;
      joinUrl: string | undefined;
      asFile: boolean;
    }
  | {
      kind: 'before-session';
      pair: PairId;
      session: number;
      programmeName: Bilingual;
      start: Instant;
      /** W1: who goes first, without a name. */
      first: 'me' | 'peer' | 'one-of-peers';
      prompts: readonly Bilingual[];
    }
  | {
      kind: 'check-in';
      pair: PairId;
      session: number;
      peers: readonly PeerView[];
      start: Instant;
      answered: undefined | { met: boolean };
      /** The session to prepare next, where one is planned (W1). */
      next?: number | undefined;
      /** M7: how the pair came about, where the card also asks whether that was right. */
      way?: WayOfPairing | undefined;
    }
  | {
      kind: 'closing';
      pair: PairId;
      programmeName: Bilingual;
      ratings: readonly { skill: SkillId; before: number }[];
      answered: boolean;
    }
  | { kind: 'introduction-over'; programmeName: Bilingual; nextRoundAt: Instant | undefined }
  | { kind: 'left-out'; programmeName: Bilingual; reason: string; nextRoundAt: Instant | undefined }
  | {
      kind: 'still-in';
      programme: ProgrammeId;
      programmeName: Bilingual;
      state: Question['state'];
      closesAt: Instant;
    }
  | { kind: 'left'; programme: ProgrammeId }
  | {
      kind: 'pair-ended';
      programmeName: Bilingual;
      how: 'completed' | 'exited' | 'no-longer-possible';
      nextRoundAt?: Instant | undefined;
    }
  /** What was held back, each thing as its own card would tell it (C3). */
  | { kind: 'digest'; of: readonly CardView[] }
  | { kind: 'support-received'; replyBy: Instant; coordinatorName: string }
  | { kind: 'support-answer'; coordinatorName: string; support: string }
  | { kind: 'ask-support'; programmes: readonly ProgrammeChoice[] }
  /** `long`: a pair does not wait it out (M15). */
  | { kind: 'paused'; until: Instant; long?: boolean }
  | { kind: 'resumed' }
  | {
      kind: 'choose-programme';
      act: 'pause' | 'resume';
      weeks: number;
      programmes: readonly ProgrammeChoice[];
    }
  | { kind: 'status'; lines: readonly StatusLine[] }
  | { kind: 'help' }
  | { kind: 'not-understood' }
  | { kind: 'no-longer-possible' }
  | { kind: 'refused'; why: Message }
  | { kind: 'enrolled'; programmeName: Bilingual; nextRoundAt: Instant | undefined };

export type StatusLine =
  | { kind: 'not-enrolled' }
  | { kind: 'waiting'; programmeName: Bilingual; nextRoundAt: Instant | undefined }
  | { kind: 'paused'; programmeName: Bilingual; until: Instant }
  /** Silent when asked (M9). */
  | { kind: 'not-heard'; programmeName: Bilingual }
  | { kind: 'introduced'; programmeName: Bilingual; pair: PairId; closesAt: Instant }
  | {
      kind: 'in-a-pair';
      programmeName: Bilingual;
      pair: PairId;
      peerNames: readonly string[];
      nextSession: Instant | undefined;
    };
