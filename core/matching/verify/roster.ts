import type { PersonId } from '../../shared/ids.ts';
import type { PreparedPerson, PreparedProblem } from '../prepared-problem.ts';

/** Everybody of the round, by place and by id. */
export interface Roster {
  problem: PreparedProblem;
  size: number;
  /** −1 for somebody unknown. */
  placeOf: (id: PersonId) => number;
  /** Throws for a place where nobody stands. */
  personAt: (place: number) => PreparedPerson;
  nameAt: (place: number) => string;
}

export const rosterOf = (problem: PreparedProblem): Roster => {
  const { people } = problem;
  const places = new Map(people.map(({ candidate }, place) => [candidate.id, place]));
  const personAt = (place: number): PreparedPerson => {
    const person = people[place];
    if (person === undefined) throw new RangeError(`Nobody stands at place ${place}.`);
    return person;
  };
  return {
    problem,
    size: people.length,
    placeOf: (id) => places.get(id) ?? -1,
    personAt,
    nameAt: (place) => `“${personAt(place).candidate.id}”`,
  };
};

/** The first is unknown or stands there twice: a list of people that is none. */
export const flawsInNames = ({ placeOf }: Roster, ids: readonly PersonId[], where: string): string[] => {
  const seen = new Set<PersonId>();
  return ids.flatMap((id) => {
    const known = seen.has(id);
    seen.add(id);
    if (placeOf(id) < 0) return [`${where} names “${id}”, who is not among the people.`];
    return known ? [`${where} names “${id}” twice.`] : [];
  });
};
