import { parseArgs } from 'node:util';
import { makeCrew, type HiredCrew } from '#api/adapters/matching/make-crew.ts';
import { assignPeople } from '#core/matching/assign-people.ts';
import { solveForQuestions, withThesePaired } from '#core/matching/counterfactual.ts';
import { finish } from '#core/matching/finish.ts';
import { possiblePair } from '#core/matching/possible-pairs.ts';
import { seededRandom } from '#core/shared/random.ts';
import type { PairTables } from '#core/matching/pair-tables.ts';
import { defaultPolicy } from '#core/matching/policy.ts';
import { prepareProblem } from '#core/matching/prepared-problem.ts';
import { aPopulation } from './people/a-population.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    stars: { type: 'boolean', default: false },
    /** Threads that look at pairs. */
    workers: { type: 'string', default: '1' },
    /** Seconds after which the best so far is taken, with its gap. */
    'time-limit': { type: 'string' },
    /** How many times to ask what would be if two people who are no pair were one. */
    'what-if': { type: 'string', default: '0' },
  },
});

const rounded = (milliseconds: number): number => Math.round(milliseconds);

/** From attributes to a proved assignment, phase by phase. */
const people = aPopulation({ people: Number(values.people), seed: Number(values.seed), stars: values.stars });
const began = performance.now();
const problem = prepareProblem({ people, policy: defaultPolicy, seed: 1, date: '2026-01-05' });
const phases: Record<string, number> = { preparing: performance.now() - began };
const workers = Number(values.workers);
let crew: HiredCrew | undefined;
const hire = (tables: PairTables): HiredCrew | undefined => {
  crew = workers > 1 ? makeCrew(tables, workers) : undefined;
  return crew;
};
const limit = Number(values['time-limit'] ?? Infinity) * 1_000;
const isLate = (): boolean => performance.now() - began > limit;
const steps = assignPeople(problem, isLate, { hire });
let solves = 0;
let [phase, since] = ['', performance.now()];
const enter = (next: string): void => {
  if (phase !== '') phases[phase] = (phases[phase] ?? 0) + performance.now() - since;
  if (next === 'solving' && phase !== next) solves += 1;
  [phase, since] = [next, performance.now()];
};
let step = steps.next();
while (step.done !== true) {
  if (step.value.phase !== phase) enter(step.value.phase);
  await step.value.until;
  step = steps.next();
}
enter('');
await crew?.dismiss();
const assignment = step.value;
const milliseconds = rounded(performance.now() - began);
/** The median of so many exact answers, with the round solved before. */
const whatIf = (times: number): { whatIfMs?: number } => {
  if (times === 0) return {};
  const solved = finish(solveForQuestions(problem));
  const random = seededRandom(1);
  const any = (): number => Math.floor(random() * people.length);
  const spent: number[] = [];
  while (spent.length < times) {
    const [one, other] = [any(), any()];
    if (one === other || solved.best.mates[one] === other) continue;
    if (possiblePair(problem, one, other) === undefined) continue;
    const from = performance.now();
    finish(withThesePaired(solved, [one, other]));
    spent.push(performance.now() - from);
  }
  return { whatIfMs: Math.round(10 * (spent.sort((a, b) => a - b)[times >> 1] ?? 0)) / 10 };
};

console.log(
  JSON.stringify({
    people: people.length,
    workers,
    milliseconds,
    phases: Object.fromEntries(Object.entries(phases).map(([name, spent]) => [name, rounded(spent)])),
    solves,
    pairs: assignment.pairs.length,
    trios: assignment.trios.length,
    leftOut: assignment.leftOut.length,
    totalScore: assignment.totalScore,
    ...assignment.certificate,
    ...whatIf(Number(values['what-if'])),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
