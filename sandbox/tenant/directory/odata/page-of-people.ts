import type { Person } from '../../company/person.ts';

export interface PageOfPeople {
  people: readonly Person[];
  /** The place the next page begins at; `undefined` on the last. */
  next: number | undefined;
}

interface Wanted {
  from: number;
  top: number;
  keeps(person: Person): boolean;
}

/** Up to `top` of those who are kept, from a place on; somebody who left meanwhile moves nobody. */
export function pageOfPeople(
  places: readonly (Person | undefined)[],
  { from, top, keeps }: Wanted,
): PageOfPeople {
  const people: Person[] = [];
  for (let at = from; at < places.length; at++) {
    const person = places[at];
    if (person === undefined || !keeps(person)) continue;
    if (people.length === top) return { people, next: at };
    people.push(person);
  }
  return { people, next: undefined };
}
