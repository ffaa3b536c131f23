import { asId, type PersonId } from '../shared/ids.ts';

const nobody = '00000000-0000-0000-0000-';

/** Stands in a pair for a member who asked to be forgotten; the number tells two of them apart. */
export const erasedMember = (place: number): PersonId =>
  asId<PersonId>(`${nobody}${String(place + 1).padStart(12, '0')}`);

export const isErasedMember = (person: PersonId): boolean => person.startsWith(nobody);
