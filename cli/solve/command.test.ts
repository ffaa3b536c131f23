import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const command = join(import.meta.dirname, '..', 'solve.ts');
const folder = mkdtempSync(join(tmpdir(), 'solve-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
};
const solve = (input: string, ...options: string[]): unknown => {
  const { status, stdout, stderr } = run(['-', ...options], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
};
const fileOf = (text: string): string => {
  const file = join(folder, 'graph.txt');
  writeFileSync(file, text);
  return file;
};

it('a graph in a file is answered with one JSON object of these fields', () => {
  const { status, stdout, stderr } = run([fileOf('# two of three\r\n3 1 4\r\n1 2 6 # best\r\n2 3 5\r\n')]);
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

it('pairs carry the vertices’ own names, the smaller first, in ascending order', () => {
  const text = '9007199254740991 4294967296 7\n1000000000 2 3\n5 0 1\n';
  expect(solve(text)).toMatchObject({
    vertices: 6,
    weight: 11,
    pairs: [
      [0, 5],
      [2, 1000000000],
      [4294967296, 9007199254740991],
    ],
  });
});

it('edges of negative weight or none are never taken, unless most edges are wanted', () => {
  const text = '0 1 -5\n1 2 0\n2 3 -4\n';
  expect(solve(text)).toMatchObject({ vertices: 4, edges: 3, cardinality: 0, weight: 0, pairs: [] });
  expect(solve(text, '--max-cardinality')).toMatchObject({
    ...{ cardinality: 2, weight: -9, dualBound: -9, optimal: true },
    pairs: [
      [0, 1],
      [2, 3],
    ],
  });
});

it('of parallel edges the heaviest counts, and each is counted among the edges', () => {
  expect(solve('1 2 3\n2 1 8\n1 2 5\n')).toMatchObject({ vertices: 2, edges: 3, weight: 8 });
});

it.each(['', '# nothing\n\n   \r\n'])('a text without edges is a graph without vertices: %j', (text) => {
  const nothing = {
    vertices: 0,
    edges: 0,
    cardinality: 0,
    weight: 0,
    dualBound: 0,
    optimal: true,
    pairs: [],
  };
  expect(solve(text)).toMatchObject(nothing);
  expect(solve(text, '--max-cardinality')).toMatchObject(nothing);
});

it('a chain of 200,000 vertices is matched end to end', () => {
  const lines = Array.from({ length: 199_999 }, (_, index) => `${index} ${index + 1} ${1 + (index % 2)}\n`);
  expect(solve(lines.join(''))).toMatchObject({ vertices: 200_000, weight: 199_998, optimal: true });
  expect(solve(lines.join(''), '--max-cardinality')).toMatchObject({ cardinality: 100_000, weight: 100_000 });
});

it('totals beyond 2^53 are written to the last digit', () => {
  const lines = Array.from({ length: 9 }, (_, index) => `${2 * index} ${2 * index + 1} 1125899906842623\n`);
  const { stdout } = run(['-'], lines.join(''));
  expect(stdout).toContain('"weight":10133099161583607,"dualBound":10133099161583607,"optimal":true');
});

it('--help prints the usage', () => {
  const { status, stdout, stderr } = run(['--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('npm run -s solve -- GRAPH [--max-cardinality]');
});

const refused = (args: string[], input = ''): string => {
  const { status, stdout, stderr } = run(args, input);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  return stderr;
};

it('no GRAPH at all is answered with the usage', () => {
  expect(refused([])).toMatch(/^No GRAPH was given\.\n[^]*npm run -s solve -- GRAPH/);
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
  ['a path through a file', [`${command}/graph`], 'cannot be read (ENOTDIR).'],
])('%s is refused in one sentence', (_, args, sentence) => {
  const said = refused(args);
  expect(said).toContain(sentence);
  expect(said.trim().split('\n')).toHaveLength(1);
});

it('a folder as standard input is refused, not taken for an empty text', () => {
  const stdin = openSync(folder, 'r');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '-'], {
    stdio: [stdin, 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  closeSync(stdin);
  expect({ status, stdout, stderr }).toEqual({
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
])('the text %j is refused in one sentence', (text, beginning) => {
  const said = refused(['-'], text);
  expect(said.startsWith(beginning)).toBe(true);
  expect(said.trim().split('\n')).toHaveLength(1);
});

it('weights too far apart for the most edges are refused with the figures', () => {
  const text = '0 1 1000000000000000\n1 2 -1000000000000000\n';
  expect(solve(text)).toMatchObject({ weight: 1000000000000000 });
  expect(refused(['-', '--max-cardinality'], text)).toMatch(
    /^Weights from -1000000000000000 to 1000000000000000 on 3 vertices shift up to 4000000000000001, [^\n]*\n$/,
  );
});
