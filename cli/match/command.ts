import { assignPeople } from '#core/matching/assign-people.ts';
import { finish } from '#core/matching/finish.ts';
import { drawFromHat } from '#core/matching/hat-draw.ts';
import { hatOf } from '#core/matching/hat.ts';
import { prepareProblem } from '#core/matching/prepared-problem.ts';
import type { MatchingProblem } from '#core/matching/problem.ts';
import type { Command } from '../command.ts';
import { Refusal } from '../solve/refusal.ts';
import { help, readOptions, type MatchOptions } from './read-options.ts';
import { readProblem } from './read-problem.ts';
import { resultOf, type Matched } from './result-of.ts';
import { schemas } from './schemas.ts';
import { shortlistsOf } from './shortlists-of.ts';

/** In tenths, since a moment of `performance.now()`. */
const millisecondsSince = (started: number): number => Math.round((performance.now() - started) * 10) / 10;

const optimised = (problem: MatchingProblem, timeLimit = Infinity): Omit<Matched, 'milliseconds'> => {
  const until = performance.now() + 1000 * timeLimit;
  const prepared = prepareProblem(problem);
  return {
    problem,
    prepared,
    assignment: finish(assignPeople(prepared, () => performance.now() >= until)),
  };
};

const drawn = (problem: MatchingProblem): Omit<Matched, 'milliseconds'> => ({
  problem,
  prepared: hatOf(problem).toTell,
  assignment: finish(drawFromHat(problem)),
});

/** M7: before anybody has picked, people are asked; afterwards pairs are the best among what was picked. */
const isToChoose = ({ way, people }: MatchingProblem): boolean =>
  way === 'choice' && people.every(({ picks }) => picks === undefined);

const answer = (problem: MatchingProblem, { timeLimit }: MatchOptions): object => {
  const { way, policy, seed, date } = problem;
  const toChoose = isToChoose(problem);
  if (timeLimit !== undefined && (toChoose || way === 'hat'))
    throw new Refusal('--time-limit is for the best pairs, not for shortlists or a draw.');
  const started = performance.now();
  if (toChoose) {
    const shortlists = shortlistsOf(problem);
    return { shortlists, way, policy, seed, date, milliseconds: millisecondsSince(started) };
  }
  const matched = way === 'hat' ? drawn(problem) : optimised(problem, timeLimit);
  return resultOf({ ...matched, milliseconds: millisecondsSince(started) });
};

export const match: Command = async (args) => {
  const asked = readOptions(args);
  if (asked === 'help') return { text: help, status: 0 };
  if (asked === 'schema') return { text: JSON.stringify(schemas()), status: 0 };
  return { text: JSON.stringify(answer(await readProblem(asked), asked)), status: 0 };
};
