import type { Instant } from '../shared/instant.ts';
import { addDays } from '../shared/instant.ts';
import type { NominationId, PersonId, ProgrammeId } from '../shared/ids.ts';
import { keptDays } from '../privacy/kept-days.ts';
import { hashText } from '../shared/hash.ts';

/** N1: a manager's suggestion. What came of it is nowhere in here, so that nothing can show it (N2). */
export interface Nomination {
  id: NominationId;
  programme: ProgrammeId;
  manager: PersonId;
  employee: PersonId;
  /** Seen by the employee only; removed after 30 days (X7). 1…280 characters. */
  why: string | undefined;
  sentAt: Instant;
}

/** Once per person and programme by construction: the same three always make the same id. */
export const nominationId = (programme: ProgrammeId, manager: PersonId, employee: PersonId): NominationId =>
  hashText(`nomination|${programme}|${manager}|${employee}`) as NominationId;

export const nominate = (input: {
  programme: ProgrammeId;
  manager: PersonId;
  employee: PersonId;
  why: string;
  now: Instant;
}): Nomination => ({
  id: nominationId(input.programme, input.manager, input.employee),
  programme: input.programme,
  manager: input.manager,
  employee: input.employee,
  why: input.why,
  sentAt: input.now,
});

/** When the text of the nomination goes (X7). */
export const textGoesAt = (nomination: Nomination): Instant =>
  addDays(nomination.sentAt, keptDays.nominationText);

/** When nothing tells any more that there was one (X7). */
export const nominationGoesAt = (nomination: Nomination): Instant =>
  addDays(nomination.sentAt, keptDays.nomination);

export const withoutText = (nomination: Nomination): Nomination => ({ ...nomination, why: undefined });
