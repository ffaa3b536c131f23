import { z } from 'zod';
import {
  longestPrompt,
  promptsAtMost,
  type OwnPrompts,
  type PromptStage,
} from '../worksheets/conversation-prompts.ts';
import { longestEntry, outcomesOfTrying, type Sheet, type ThingToTry } from '../worksheets/worksheet.ts';
import type { ProgrammeStatus } from '../programme/programme.ts';
import type { PairId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Bilingual } from '../shared/message.ts';
import type { PeerInPair } from './participant.ts';
import type { MeetingView } from './sessions.ts';
import { bilingual, text } from './texts.ts';

export const worksheetBody = z.strictObject({ challenge: text(longestEntry), question: text(longestEntry) });
export const toTryBody = z.strictObject({ toTry: text(longestEntry) });
export const triedBody = z.strictObject({ tried: z.enum(outcomesOfTrying) });

const prompts = z.array(bilingual(longestPrompt)).min(1).max(promptsAtMost);
export const promptsBody = z.strictObject({
  'getting-to-know': prompts,
  working: prompts,
  closing: prompts,
} satisfies Record<PromptStage, typeof prompts>);

export type WorksheetBody = z.infer<typeof worksheetBody>;
export type ToTryBody = z.infer<typeof toTryBody>;
export type TriedBody = z.infer<typeof triedBody>;
export type PromptsBody = z.infer<typeof promptsBody>;

/** What one member wrote for this session, and what they wanted to try after an earlier one. */
export interface SheetView extends Sheet {
  lastTime: ThingToTry | undefined;
}

/** W1, W2: `GET /api/pairs/{id}/sessions/{number}`, for the members of the pair and nobody else. */
export interface SessionPage {
  now: Instant;
  pair: PairId;
  /** Whether the pair is at work: what was written before can still be read afterwards, and not be changed. */
  open: boolean;
  session: MeetingView;
  stage: PromptStage;
  goesFirst: 'me' | PersonId;
  mine: SheetView;
  peers: readonly (PeerInPair & { sheet: SheetView })[];
  prompts: readonly Bilingual[];
  aboutGoals: readonly Bilingual[];
}

/** W2: `GET /api/programmes/{id}/prompts`, for its coordinators. */
export interface PromptsView {
  now: Instant;
  status: ProgrammeStatus;
  prompts: Required<OwnPrompts>;
  suggested: Required<OwnPrompts>;
}
