import { assignPeople } from '#core/matching/assign-people.ts';
import { finish } from '#core/matching/finish.ts';
import { prepareProblem } from '#core/matching/prepared-problem.ts';
import type { Command } from '../command.ts';
import { help, readOptions } from './read-options.ts';
import { readProblem } from './read-problem.ts';
import { resultOf } from './result-of.ts';
import { schemas } from './schemas.ts';

export const match: Command = async (args) => {
  const asked = readOptions(args);
  if (asked === 'help') return { text: help, status: 0 };
  if (asked === 'schema') return { text: JSON.stringify(schemas()), status: 0 };
  const problem = await readProblem(asked);
  const started = performance.now();
  const until = asked.timeLimit === undefined ? Infinity : started + 1000 * asked.timeLimit;
  const prepared = prepareProblem(problem);
  const assignment = finish(assignPeople(prepared, () => performance.now() >= until));
  const milliseconds = performance.now() - started;
  return { text: JSON.stringify(resultOf({ problem, prepared, assignment, milliseconds })), status: 0 };
};
