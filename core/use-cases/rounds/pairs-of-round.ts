import type { PreparedPerson, PreparedProblem } from '../../matching/prepared-problem.ts';
import type { Assignment } from '../../matching/problem.ts';
import type { PairReasons } from '../../matching/pair-reasons.ts';
import { bothSaidYes } from '../../matching/picks.ts';
import { reasonsFor } from '../../matching/reasons.ts';
import type { PersonId } from '../../shared/ids.ts';
import { message } from '../../shared/message.ts';
import type { RoundPair } from './round-documents.ts';

/** M7: only a yes that both have said is told, and first; of what one said alone nothing is. */
const withWishes = (me: PreparedPerson, peers: readonly PreparedPerson[]): PairReasons => {
  const reasons = reasonsFor(me, peers);
  const [peer, another] = peers;
  if (peer === undefined || another !== undefined || !bothSaidYes(me.candidate, peer.candidate))
    return reasons;
  return { ...reasons, shares: [message('reason.shares.both-yes'), ...reasons.shares] };
};

/** In a circle each teaches the next, and the last the first: the first or the second of the peers. */
const whomITeach = (circle: readonly PersonId[], me: PersonId, [first]: readonly PersonId[]): 0 | 1 =>
  circle[(circle.indexOf(me) + 1) % circle.length] === first ? 0 : 1;

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
    .map((group) => {
      const { members: unsorted, score } = group;
      const isCircle = 'circle' in group;
      const members = [...unsorted].sort();
      const reasons = members.map((me) => {
        const peers = members.filter((one) => one !== me);
        const reasons = withWishes(personAt(me), peers.map(personAt));
        return [me, isCircle ? { ...reasons, circle: whomITeach(unsorted, me, peers) } : reasons] as const;
      });
      return { members, score, reasons: Object.fromEntries(reasons) };
    })
    .sort((a, b) => b.score - a.score || (a.members.join() < b.members.join() ? -1 : 1));
};
