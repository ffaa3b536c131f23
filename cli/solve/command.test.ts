import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, type Answer } from '#cli/command.ts';
import { filesOfTest } from '#test/cli/files-of-test.ts';
import { runScript } from '#test/cli/run-script.ts';
import { solve as command } from './command.ts';

const { folder, fileOf } = filesOfTest('solve');

const run = (...args: string[]): Promise<Answer> => answerOf(command, args);
const solve = async (graph: string, ...options: string[]): Promise<unknown> => {
  const { status, stdout, stderr } = await run(fileOf('graph.txt', graph), ...options);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
};
const refusal = ({ status, stdout, stderr }: Answer): string => {
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  return stderr;
};

it('a graph in a file is answered with one JSON object of these fields', () => {
  const file = fileOf('three.txt', '# two of three\r\n3 1 4\r\n1 2 6 # best\r\n2 3 5\r\n');
  const { status, stdout, stderr } = runScript('solve', [file]);
  const found = JSON.parse(stdout) as Record<string, unknown>;
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(Object.keys(found)).toEqual([
    ...['vertices', 'edges', 'cardinality', 'weight', 'dualBound', 'optimal', 'pairs'],
    ...['milliseconds', 'peakMegabytes'],
  ]);
  expect(found).toMatchObject({
    ...{ vertices: 3, edges: 3, cardinality: 1, weight: 6, dualBound: 6, optimal: true },
    pairs: [[1, 2]],
  });
  expect(found['milliseconds']).toBeGreaterThanOrEqual(0);
  expect(found['peakMegabytes']).toBeGreaterThan(0);
});

it('pairs carry the vertices’ own names, the smaller first, in ascending order', async () => {
  const text = '9007199254740991 4294967296 7\n1000000000 2 3\n5 0 1\n';
  expect(await solve(text)).toMatchObject({
    vertices: 6,
    weight: 11,
    pairs: [
      [0, 5],
      [2, 1000000000],
      [4294967296, 9007199254740991],
    ],
  });
});

it('edges of negative weight or none are never taken, unless most edges are wanted', async () => {
  const text = '0 1 -5\n1 2 0\n2 3 -4\n';
  expect(await solve(text)).toMatchObject({ vertices: 4, edges: 3, cardinality: 0, weight: 0, pairs: [] });
  expect(await solve(text, '--max-cardinality')).toMatchObject({
    ...{ cardinality: 2, weight: -9, dualBound: -9, optimal: true },
    pairs: [
      [0, 1],
      [2, 3],
    ],
  });
});

it('of parallel edges the heaviest counts, and each is counted among the edges', async () => {
  expect(await solve('1 2 3\n2 1 8\n1 2 5\n')).toMatchObject({ vertices: 2, edges: 3, weight: 8 });
});

it.each(['', '# nothing\n\n   \r\n'])(
  'a text without edges is a graph without vertices: %j',
  async (text) => {
    const nothing = {
      vertices: 0,
      edges: 0,
      cardinality: 0,
      weight: 0,
      dualBound: 0,
      optimal: true,
      pairs: [],
    };
    expect(await solve(text)).toMatchObject(nothing);
    expect(await solve(text, '--max-cardinality')).toMatchObject(nothing);
  },
);

it('a chain of 200,000 vertices is matched end to end', async () => {
  const lines = Array.from({ length: 199_999 }, (_, index) => `${index} ${index + 1} ${1 + (index % 2)}\n`);
  expect(await solve(lines.join(''))).toMatchObject({ vertices: 200_000, weight: 199_998, optimal: true });
  expect(await solve(lines.join(''), '--max-cardinality')).toMatchObject({
    cardinality: 100_000,
    weight: 100_000,
  });
});

it('totals beyond 2^53 are written to the last digit', async () => {
  const lines = Array.from({ length: 9 }, (_, index) => `${2 * index} ${2 * index + 1} 1125899906842623\n`);
  const { stdout } = await run(fileOf('graph.txt', lines.join('')));
  expect(stdout).toContain('"weight":10133099161583607,"dualBound":10133099161583607,"optimal":true');
});

it('--help prints the usage', async () => {
  const { status, stdout, stderr } = await run('--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('npm run -s solve -- GRAPH [--max-cardinality]');
});

it('no GRAPH at all is answered with the usage', async () => {
  expect(refusal(await run())).toMatch(/^No GRAPH was given\.\n[^]*npm run -s solve -- GRAPH/);
});

it.each([
  ['an unknown option', ['-', '--fast'], 'There is no option “--fast”.'],
  [
    'a value for a switch',
    ['-', '--max-cardinality=3'],
    'The option --max-cardinality takes no value, not even “3”.',
  ],
  ['two graphs', ['a.txt', 'b.txt'], 'One GRAPH at a time: “b.txt” is one too many.'],
  ['a file that is not there', ['nowhere.txt'], 'There is no file “nowhere.txt”.'],
  ['a folder', ['/'], '“/” is a folder, not a file.'],
  [
    'a path through a file',
    [`${join(import.meta.dirname, 'command.ts')}/graph`],
    'cannot be read (ENOTDIR).',
  ],
])('%s is refused in one sentence', async (_, args, sentence) => {
  const said = refusal(await run(...args));
  expect(said).toContain(sentence);
  expect(said.trim().split('\n')).toHaveLength(1);
});

it('“-” is standard input', () => {
  expect(JSON.parse(runScript('solve', ['-'], '0 1 5\n').stdout)).toMatchObject({ weight: 5 });
});

it('a folder as standard input is refused, not taken for an empty text', () => {
  const stdin = openSync(folder, 'r');
  const answer = runScript('solve', ['-'], stdin);
  closeSync(stdin);
  expect(answer).toEqual({
    ...{ status: 2, stdout: '' },
    stderr: 'Standard input is a folder, not a text.\n',
  });
});

it.each([
  ['5 5 1', 'Line 1, field v: “5” is the same'],
  ['1 2', 'Line 1, field w: nothing stands after “1 2”'],
  ['1 2 3 4', 'Line 1, field 4: “4” is one field too many'],
  ['1 2 3\n1 2 3.5', 'Line 2, field w: “3.5” is not a weight'],
  ['1 2 NaN', 'Line 1, field w: “NaN” is not a weight'],
  ['1 2 1e999', 'Line 1, field w: “1e999” is not a weight'],
  ['-1 2 3', 'Line 1, field u: “-1” is not a vertex'],
  ['1 2 1125899906842624', 'Line 1, field w: “1125899906842624” is not a weight'],
])('the text %j is refused in one sentence', async (text, beginning) => {
  const said = refusal(await run(fileOf('graph.txt', text)));
  expect(said.startsWith(beginning)).toBe(true);
  expect(said.trim().split('\n')).toHaveLength(1);
});

it('weights too far apart for the most edges are refused with the figures', async () => {
  const text = '0 1 1000000000000000\n1 2 -1000000000000000\n';
  expect(await solve(text)).toMatchObject({ weight: 1000000000000000 });
  expect(refusal(await run(fileOf('graph.txt', text), '--max-cardinality'))).toMatch(
    /^Weights from -1000000000000000 to 1000000000000000 on 3 vertices shift up to 4000000000000001, [^\n]*\n$/,
  );
});
