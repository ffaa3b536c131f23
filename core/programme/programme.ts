import { addDays, type Instant } from '../shared/instant.ts';
import type { PersonId, ProgrammeId, RoundId } from '../shared/ids.ts';
import type { Bilingual } from '../shared/message.ts';
import { keptDays } from '../privacy/kept-days.ts';
import { accepted, refused, type Result } from '../shared/result.ts';
import type { MatchingPolicy } from '../matching/policy.ts';
import type { Cadence } from '../sessions/slot-search.ts';
import type { WayOfPairing } from '../matching/way-of-pairing.ts';
import type { OwnPrompts } from '../worksheets/conversation-prompts.ts';
import type { ProgrammeBreak } from './programme-break.ts';
import type { TemplateId } from './template-id.ts';

/** What the programme itself is for, with a value before and after, entered by a coordinator (G4, L6). */
export interface Objective {
  id: string;
  title: Bilingual;
  /** What is counted, in the programme's words: "open positions filled from inside". */
  unit: string;
  baseline: number;
  target: number;
  after: number | undefined;
}

/** How pairs meet unless they agree otherwise (A1). */
export interface SessionFormat {
  cadence: Cadence;
  /** Sessions in the recurring series, without the first session: 1…26. */
  sessions: number;
  /** 15…120 */
  durationMinutes: number;
}

export interface ProgrammeDesign {
  name: Bilingual;
  template: TemplateId;
  objectives: readonly Objective[];
  format: SessionFormat;
  /** D5; unknown of older designs. */
  breaks?: readonly ProgrammeBreak[];
  policy: MatchingPolicy;
  /** M7; unknown of older designs. */
  way?: WayOfPairing;
  /** Working days given to answer an introduction before it ends quietly (I3): 1…15. */
  responseDays: number;
  /** Months in which the same two are not paired again (M3): 0…60. */
  coolOffMonths: number;
  guestsAllowed: boolean;
  /** W2: what stands in place of the suggestions; absent where nobody changed them. */
  prompts?: OwnPrompts;
}

export type ProgrammeStatus = 'draft' | 'open' | 'running' | 'closed';

/** `draft` is being designed · `open` takes enrolments · `running` has published a round and still takes enrolments · `closed`. */
export interface Programme {
  id: ProgrammeId;
  status: ProgrammeStatus;
  design: ProgrammeDesign;
  /** The creator is the first (D4). */
  coordinators: readonly PersonId[];
  createdAt: Instant;
  openedAt: Instant | undefined;
  closedAt: Instant | undefined;
  /** The latest published round; small rounds (M14) count on from it. */
  roundsPublished: number;
  /** When the next weekly small round is due, once running. */
  nextSmallRoundAt: Instant | undefined;
  /** Small rounds asked for so far; numbers them. */
  smallRounds: number;
  latestRound: RoundId | undefined;
}

export type ProgrammeRefusal =
  | { kind: 'programme-not-draft' }
  | { kind: 'programme-not-open' }
  | { kind: 'programme-closed' }
  | { kind: 'unknown-objective'; objectiveId: string };

export const draftProgramme = (input: {
  id: ProgrammeId;
  design: ProgrammeDesign;
  creator: PersonId;
  now: Instant;
}): Programme => ({
  id: input.id,
  status: 'draft',
  design: input.design,
  coordinators: [input.creator],
  createdAt: input.now,
  openedAt: undefined,
  closedAt: undefined,
  roundsPublished: 0,
  nextSmallRoundAt: undefined,
  smallRounds: 0,
  latestRound: undefined,
});

export const redesign = (
  programme: Programme,
  design: ProgrammeDesign,
): Result<Programme, ProgrammeRefusal> =>
  programme.status === 'draft'
    ? accepted({ ...programme, design })
    : refused({ kind: 'programme-not-draft' });

export const openEnrolment = (programme: Programme, now: Instant): Result<Programme, ProgrammeRefusal> =>
  programme.status === 'draft'
    ? accepted({ ...programme, status: 'open', openedAt: now })
    : refused({ kind: 'programme-not-draft' });

export const takesEnrolments = (programme: Pick<Programme, 'status'>): boolean =>
  programme.status === 'open' || programme.status === 'running';

/**
 * Names the round that is worked on: only one at a time (M12). Refused when another took the place since it was looked
 * at; once more for the same round changes nothing.
 */
export const beginRound = (
  programme: Programme,
  round: { id: RoundId; insteadOf: RoundId | undefined },
): Result<Programme, ProgrammeRefusal | { kind: 'round-under-way' }> => {
  if (programme.status === 'closed') return refused({ kind: 'programme-closed' });
  if (!takesEnrolments(programme)) return refused({ kind: 'programme-not-open' });
  if (programme.latestRound === round.id) return accepted(programme);
  return programme.latestRound === round.insteadOf
    ? accepted({ ...programme, latestRound: round.id })
    : refused({ kind: 'round-under-way' });
};

/** A published round sets the programme running; the first one sets the date of the weekly small round (M14). */
export const recordRound = (programme: Programme, now: Instant): Result<Programme, ProgrammeRefusal> =>
  takesEnrolments(programme)
    ? accepted({
        ...programme,
        status: 'running',
        roundsPublished: programme.roundsPublished + 1,
        nextSmallRoundAt: programme.nextSmallRoundAt ?? addDays(now, 7),
      })
    : refused({ kind: 'programme-not-open' });

export const closeProgramme = (programme: Programme, now: Instant): Result<Programme, ProgrammeRefusal> =>
  programme.status === 'closed'
    ? refused({ kind: 'programme-closed' })
    : accepted({ ...programme, status: 'closed', closedAt: now, nextSmallRoundAt: undefined });

/** X7: when those who took part are known no longer; undefined until the programme is closed. */
export const peopleGoAt = ({ closedAt }: Programme): Instant | undefined =>
  closedAt && addDays(closedAt, keptDays.people);

/** X7: when nothing tells any more that there was a programme. */
export const recordsGoAt = ({ closedAt }: Programme): Instant | undefined =>
  closedAt && addDays(closedAt, keptDays.records);

export const addCoordinator = (programme: Programme, person: PersonId): Programme =>
  programme.coordinators.includes(person)
    ? programme
    : { ...programme, coordinators: [...programme.coordinators, person] };

/** The value after is entered while running or closed, and may be corrected. */
export const measureObjective = (
  programme: Programme,
  objectiveId: string,
  after: number,
): Result<Programme, ProgrammeRefusal> => {
  const { objectives } = programme.design;
  if (!objectives.some(({ id }) => id === objectiveId))
    return refused({ kind: 'unknown-objective', objectiveId });
  const measured = objectives.map((one) => (one.id === objectiveId ? { ...one, after } : one));
  return accepted({ ...programme, design: { ...programme.design, objectives: measured } });
};
