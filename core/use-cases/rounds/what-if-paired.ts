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
import { peopleIn, problemOfTwo, storedProblem } from './stored-problem.ts';
import { readRoundFound, readRoundInput, type RoundFound } from './round-documents.ts';
import { roundOf, type OfRound } from './round-of.ts';

/** Up to here an answer takes about a second. */
const peopleAtMost = 2_000;

/** Without the pairs of the round: where it has a third, they need not be those of the best round without thirds. */
const othersThan = (
  instead: Counterfactual['instead'],
  groups: RoundFound['groups'],
): Counterfactual['instead'] => {
  const known = new Set(groups.map((members) => members.toSorted().join(' ')));
  return instead.filter((two) => !known.has(two.toSorted().join(' ')));
};

/** What can be told from these two alone, however large the round; undefined when they were not in it, or are one. */
const answerFromTwo = (input: unknown, two: Two): 'none' | 'too-many' | 'instead' | undefined => {
  const prepared = prepareProblem(problemOfTwo(input, two));
  if (prepared.people.length < two.length) return undefined;
  if (possiblePair(prepared, 0, 1) === undefined) return 'none';
  return peopleIn(input) > peopleAtMost ? 'too-many' : 'instead';
};

const answerFromAll = (
  input: unknown,
  groups: RoundFound['groups'],
  two: Two,
): CounterfactualView['answer'] => {
  const prepared = prepareProblem(storedProblem(input));
  const placeOf = (id: string): number => prepared.people.findIndex(({ candidate }) => candidate.id === id);
  const solved = finish(solveForQuestions(prepared));
  const found = finish(withThesePaired(solved, [placeOf(two[0]), placeOf(two[1])]));
  return { kind: 'instead', ...found, instead: othersThan(found.instead, groups) };
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
    const tenant = by.actor.tenantId;
    const input = await readRoundInput(ports, tenant, round);
    // A lot owes nobody the best, and what people picked must not be read off from what would be instead (M7).
    if (input === undefined || wayOf(round) !== 'optimised')
      return accepted({ now: by.now, answer: { kind: 'none' } });
    const kind = answerFromTwo(input, by.two);
    if (kind === undefined) return refused({ kind: 'not-found' });
    if (kind !== 'instead') return accepted({ now: by.now, answer: { kind } });
    const groups = (await readRoundFound(ports, tenant, round))?.groups ?? [];
    return accepted({ now: by.now, answer: answerFromAll(input, groups, by.two) });
  };
