import { lookAtLikely, type LikelyWork } from './likely-pairs.ts';
import { lookForMissing, type MissingWork } from './missing-pairs.ts';
import type { PairRows } from './pair-rows.ts';
import type { MatchingStep, Part } from './matching-step.ts';
import { lookAtUnlikely, type UnlikelyWork } from './unlikely-pairs.ts';

/** What a crew can do: what each part is given, and what comes of it. */
export interface CrewWork {
  likely: LikelyWork;
  unlikely: UnlikelyWork;
  missing: MissingWork;
}

export type Work<Name extends keyof CrewWork> = (
  rows: PairRows,
  input: CrewWork[Name]['input'],
  share: Part,
) => Generator<MatchingStep, CrewWork[Name]['part']>;

export const crewWork: { readonly [Name in keyof CrewWork]: Work<Name> } = {
  likely: lookAtLikely,
  unlikely: lookAtUnlikely,
  missing: lookForMissing,
};
