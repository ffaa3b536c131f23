import type { PersonId } from '../shared/ids.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import type { Assignment } from './problem.ts';

/** Those who meet each other, by their places among the prepared people, with the score of the pair or trio. */
export interface PlacedGroup {
  places: readonly number[];
  /** 0…10,000 */
  score: number;
}

export const placedGroups = ({ people }: PreparedProblem, { pairs, trios }: Assignment): PlacedGroup[] => {
  const placeOf = new Map<PersonId, number>(people.map(({ candidate }, place) => [candidate.id, place]));
  return [...pairs, ...trios].map(({ members, score }) => ({
    places: members.map((id) => placeOf.get(id)).filter((place) => place !== undefined),
    score,
  }));
};
