import type { Profile } from '../people/profile.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Picks } from './picks.ts';

/** One person as a round sees them: the stated profile and what the constraints and tiers need. No names, no mail. */
export interface Candidate {
  id: PersonId;
  teaches: Profile['teaches'];
  wants: Profile['wants'];
  experiencesOffered: Profile['experiencesOffered'];
  experiencesWanted: Profile['experiencesWanted'];
  background: Profile['background'];
  department: string;
  office: string;
  seniority: Profile['seniority'];
  tenure: Profile['tenure'];
  languages: Profile['languages'];
  timeZone: string;
  workingHours: Profile['workingHours'];
  formats: Profile['formats'];
  acceptsTrio: boolean;
  /** The whole line upwards, nearest first (M3: never one's own manager or report). */
  managers: readonly PersonId[];
  exclusions: readonly PersonId[];
  /** People met inside the cool-off, or declined. */
  recentPeers: readonly PersonId[];
  /** Everyone met in this programme so far, for counting repeats (M8): bars nobody. */
  earlierPeers: readonly PersonId[];
  /** False when paused, without capacity or departed: barred from every pair. */
  available: boolean;
  /** Rounds in a row without a peer: first in line next time (M5, M10). */
  leftOutTimes: number;
  /** M7: what this person said, privately, of those on their shortlist; only where people were asked. */
  picks?: Picks;
}
