import type { PersonId, ProgrammeId } from '../shared/ids.ts';

/** One enrolment per person and programme. */
export const enrolmentId = (programme: ProgrammeId, person: PersonId): string => `${programme}.${person}`;
