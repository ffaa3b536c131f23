import { hashText } from '#core/shared/hash.ts';
import { asId, type ProgrammeId } from '#core/shared/ids.ts';

/** Its id is as those of the product are, so that its doors take it. */
export const servedProgramme = asId<ProgrammeId>(hashText('the round in the tab'));

interface Colleague {
  id: string;
  appRoles: readonly string[];
}

/** The first of those who may coordinate; the same whoever asks. */
export const coordinatorOf = <Person extends Colleague>(people: readonly Person[]): Person => {
  const [first] = people
    .filter(({ appRoles }) => appRoles.includes('Programme.Coordinate'))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (first === undefined) throw new Error('Nobody in this company may coordinate a programme.');
  return first;
};
