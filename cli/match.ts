import { assignPeople } from '#core/matching/assign-people.ts';
import { finish } from '#core/matching/finish.ts';
import { prepareProblem } from '#core/matching/prepared-problem.ts';
import { help, readOptions } from './match/read-options.ts';
import { readProblem } from './match/read-problem.ts';
import { resultOf } from './match/result-of.ts';
import { schemas } from './match/schemas.ts';
import { Refusal } from './solve/refusal.ts';

const main = async (): Promise<void> => {
  const asked = readOptions(process.argv.slice(2));
  if (asked === 'help') {
    console.log(help);
    return;
  }
  if (asked === 'schema') {
    console.log(JSON.stringify(schemas()));
    return;
  }
  const problem = await readProblem(asked);
  const started = performance.now();
  const until = asked.timeLimit === undefined ? Infinity : started + 1000 * asked.timeLimit;
  const prepared = prepareProblem(problem);
  const assignment = finish(assignPeople(prepared, () => performance.now() >= until));
  const milliseconds = performance.now() - started;
  console.log(JSON.stringify(resultOf({ problem, prepared, assignment, milliseconds })));
};

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = fault instanceof Refusal ? 2 : 1;
});
