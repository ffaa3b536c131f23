import type { PreparedPerson, PreparedProblem } from '../../matching/prepared-problem.ts';
import type { Assignment } from '../../matching/problem.ts';
import { reasonsFor } from '../../matching/reasons.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { RoundPair } from './round-documents.ts';

/** Everyone who meets, with what each will read of the others; the highest score first, then by id. */
export const pairsOfRound = (problem: PreparedProblem, { pairs, trios }: Assignment): RoundPair[] => {
  const byId = new Map<PersonId, PreparedPerson>(
    problem.people.map((person) => [person.candidate.id, person]),
  );
  const personAt = (id: PersonId): PreparedPerson => {
    const person = byId.get(id);
    if (person === undefined) throw new Error('The matcher named somebody who is not in the round.');
    return person;
  };
  return [...pairs, ...trios]
    .map(({ members: unsorted, score }) => {
      const members = [...unsorted].sort();
      const reasons = members.map((me) => {
        const peers = members.filter((one) => one !== me).map(personAt);
        return [me, reasonsFor(personAt(me), peers)] as const;
      });
      return { members, score, reasons: Object.fromEntries(reasons) };
    })
    .sort((a, b) => b.score - a.score || (a.members.join() < b.members.join() ? -1 : 1));
};
