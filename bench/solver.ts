import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { cases, type Case } from './graphs/cases.ts';
import { runProgram } from './run-program.ts';
import { buildLemon } from './yardsticks/build-lemon.ts';

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    scale: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '1800' },
  },
});
const most = { runs: 3, secondsOfRuns: 60 };

const answer = z.object({
  weight: z.number(),
  cardinality: z.number(),
  milliseconds: z.number(),
  peakMegabytes: z.number(),
  vertices: z.number().optional(),
  edges: z.number().optional(),
  optimal: z.boolean().optional(),
});
type Answer = z.infer<typeof answer>;
type Measured = (Answer & { runs: number }) | string;

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;

/** The median of three runs, each a process of its own; of fewer (of two, the shorter) once they took a minute together. */
const measure = async (program: string, args: readonly string[]): Promise<Measured> => {
  const answers: Answer[] = [];
  const started = performance.now();
  while (answers.length < most.runs && performance.now() - started < most.secondsOfRuns * 1000) {
    const ran = await runProgram(program, args, { seconds: Number(asked.seconds) });
    if (ran.status === 'too-long') return `over ${asked.seconds} s`;
    if (ran.status === 'failed') throw new Error(`${program} ${args.join(' ')}: ${ran.why}`);
    answers.push(answer.parse(JSON.parse(ran.output)));
  }
  const [first] = answers;
  if (first === undefined) throw new Error(`${program} was never run.`);
  return {
    ...first,
    milliseconds: middle(answers.map(({ milliseconds }) => milliseconds)),
    peakMegabytes: middle(answers.map(({ peakMegabytes }) => peakMegabytes)),
    runs: answers.length,
  };
};

const node = (script: string, ...args: string[]): [string, string[]] => [
  process.execPath,
  [join(import.meta.dirname, script), ...args],
];

const blossomPackage = async ({ name }: Case, file: string): Promise<Measured> => {
  if (name === 'dense-1000' || (name === 'dense-2000' && asked.all))
    return measure(...node('yardsticks/edmonds-blossom.ts', file));
  return name === 'dense-2000' ? 'not run without --all' : 'not run: too large for it';
};

const measureCase = async (one: Case, folder: string, lemon: string | undefined) => {
  const file = join(folder, `${one.name}.txt`);
  const written = await runProgram(...node('graphs/write-case.ts', one.name, asked.scale, file));
  if (written.status !== 'done') throw new Error(`${one.name} could not be written.`);
  const results = {
    binome: await measure(...node('../cli/solve.ts', file)),
    lemon: lemon === undefined ? 'absent' : await measure(lemon, [file]),
    edmondsBlossomFixed: await blossomPackage(one, file),
  };
  rmSync(file);
  const weights = Object.values(results).flatMap((result) =>
    typeof result === 'string' ? [] : [result.weight],
  );
  return { ...results, weightsAgree: new Set(weights).size === 1 };
};

/** The solver on large graphs, through its own door, beside other programs on the same files in the same run. */
const folder = mkdtempSync(join(tmpdir(), 'bench-solver-'));
try {
  const lemon = await buildLemon(folder);
  const chosen = cases.filter(({ name }) => asked.only === undefined || asked.only === name);
  if (chosen.length === 0) throw new Error(`--only is one of ${cases.map(({ name }) => name).join(', ')}.`);
  const measured: Record<string, unknown> = {};
  for (const one of chosen) measured[one.name] = await measureCase(one, folder, lemon);
  const machine = { cpu: cpus()[0]?.model, cores: availableParallelism(), node: process.version };
  console.log(JSON.stringify({ ...machine, scale: Number(asked.scale), ...measured }));
} finally {
  rmSync(folder, { recursive: true });
}
