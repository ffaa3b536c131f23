import type { CounterfactualView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { solveForQuestions, withThesePaired, type Counterfactual } from '../../matching/counterfactual.ts';
import { finish } from '../../matching/finish.ts';
import { possiblePair } from '../../matching/possible-pairs.ts';
import { prepareProblem } from '../../matching/prepared-problem.ts';
import { wayOf } from '../../matching/way-of-pairing.ts';
import type { Two } from '../../matching/why-not.ts';
import type { Ports } from '../../ports/ports.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { isComputed } from './explain-pair.ts';
import { storedProblem } from './stored-problem.ts';
import { readRoundInput, readRoundPairs, type RoundPair } from './round-documents.ts';
import { roundOf, type OfRound } from './round-of.ts';

/** Up to here an answer takes about a second. */
const peopleAtMost = 2_000;

/** Without the pairs of the round: where it has a third, they need not be those of the best round without thirds. */
const othersThan = (
  instead: Counterfactual['instead'],
  pairs: readonly RoundPair[],
): Counterfactual['instead'] => {
  const known = new Set(pairs.map(({ members }) => members.toSorted().join(' ')));
  return instead.filter((two) => !known.has(two.toSorted().join(' ')));
};

/** Undefined when the two were not in the round, or are one. */
const answerFor = (
  input: unknown,
  pairs: readonly RoundPair[],
  [one, other]: Two,
): CounterfactualView['answer'] | undefined => {
  const problem = storedProblem(input);
  const prepared = prepareProblem(problem);
  const placeOf = (id: string): number => prepared.people.findIndex(({ candidate }) => candidate.id === id);
  const places: readonly [number, number] = [placeOf(one), placeOf(other)];
  if (places[0] === places[1] || places.includes(-1)) return undefined;
  if (possiblePair(prepared, ...places) === undefined) return { kind: 'none' };
  if (problem.people.length > peopleAtMost) return { kind: 'too-many' };
  const solved = finish(solveForQuestions(prepared));
  const found = finish(withThesePaired(solved, places));
  return { kind: 'instead', ...found, instead: othersThan(found.instead, pairs) };
};

/**
 * M6, on request: what the best pairing would be if these two were a pair, exactly, from the stored input of the round.
 * Two who may not be a pair, for whatever reason, have no such pairing; nor has a round whose input is no longer kept.
 */
export const makeWhatIfPaired =
  (ports: Pick<Ports, 'aggregates' | 'documents'>) =>
  async (by: OfRound & { two: Two }): Promise<Result<CounterfactualView, Refusal>> => {
    const found = await roundOf(ports, by);
    if (!found.ok) return found;
    const { round } = found.value;
    if (!isComputed(round)) return refused({ kind: 'round-not-ready' });
    const [input, pairs] = await Promise.all([
      readRoundInput(ports, by.actor.tenantId, round),
      readRoundPairs(ports, by.actor.tenantId, round),
    ]);
    // A lot owes nobody the best, and what people picked must not be read off from what would be instead (M7).
    if (input === undefined || wayOf(round) !== 'optimised')
      return accepted({ now: by.now, answer: { kind: 'none' } });
    const answer = answerFor(input, pairs, by.two);
    return answer === undefined ? refused({ kind: 'not-found' }) : accepted({ now: by.now, answer });
  };
