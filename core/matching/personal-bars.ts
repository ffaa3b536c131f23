import type { PersonId } from '../shared/ids.ts';
import type { Candidate } from './candidate.ts';

export type PersonalBar = 'exclusion' | 'met-recently' | 'reporting-line';

/** Of several reasons between the same two, the first of these is the one that is named. */
export const barOrder: readonly PersonalBar[] = ['exclusion', 'met-recently', 'reporting-line'];

/** Whom this person may not be paired with, and why (M3). */
export const personalBars = ({ exclusions, recentPeers, managers }: Candidate): Map<PersonId, PersonalBar> =>
  new Map<PersonId, PersonalBar>([
    ...managers.map((id) => [id, 'reporting-line'] as const),
    ...recentPeers.map((id) => [id, 'met-recently'] as const),
    ...exclusions.map((id) => [id, 'exclusion'] as const),
  ]);
