import { finish } from '#core/matching/finish.ts';
import { prepareProblem } from '#core/matching/prepared-problem.ts';
import type { MatchingProblem } from '#core/matching/problem.ts';
import { makeShortlists } from '#core/matching/shortlists.ts';
import { sayReasons } from './say-reasons.ts';
import type { Shortlists } from './shortlists-schema.ts';

/** M7: whom everyone may choose from, and why, as they read it. Whoever could meet nobody has no list. */
export const shortlistsOf = (problem: MatchingProblem): Shortlists['shortlists'] => {
  const prepared = prepareProblem(problem);
  const byId = new Map(prepared.people.map((person) => [person.candidate.id, person]));
  return finish(makeShortlists(prepared)).map(({ person, peers }) => ({
    person,
    peers: peers.map((id) => {
      const two = [person, id].flatMap((one) => byId.get(one) ?? []);
      const [reasons] = sayReasons(two).filter(({ reader }) => reader === person);
      if (reasons === undefined) throw new Error('A shortlist named somebody who is not there.');
      const { reader: _, ...mine } = reasons;
      return { id, reasons: mine };
    }),
  }));
};
