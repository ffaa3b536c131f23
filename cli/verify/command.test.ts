import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../match/result-schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: 'match' | 'verify', args: string[], input = '') => {
  const file = join(import.meta.dirname, '..', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const fileOf = (name: string, whole: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(whole));
  return file;
};

const skills = ['sql', 'excel', 'python', 'coaching', 'origami'];
const some = (size: number) => ({
  people: Array.from({ length: size }, (_, index) => ({
    id: `p${index}`,
    teaches: [{ skill: skills[index % 5] }],
    wants: [{ skill: skills[(index * 3 + 1) % 5] }],
    acceptsTrio: index % 2 === 0,
    leftOutTimes: index % 3,
  })),
  seed: 7,
});
const fifteen = fileOf('fifteen.json', some(15));

const matched = (people: string, ...options: string[]): Result => {
  const { status, stdout, stderr } = run('match', [people, ...options]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Result;
};
const truth = matched(fifteen);

const checked = (
  result: Result,
  people: string,
  ...options: string[]
): { status: number | null; said: unknown } => {
  const { status, stdout, stderr } = run('verify', [fileOf('result.json', result), people, ...options]);
  expect(stderr).toBe('');
  return { status, said: JSON.parse(stdout) as unknown };
};
const verified = (pairsChecked: number) => ({
  status: 0,
  said: { verified: true, pairsChecked, flaws: [] },
});

it('M4 what match prints is verified, over all pairs', () => {
  expect(checked(truth, fifteen)).toEqual(verified(105));
});

it.each([
  ['nobody at all', [], 0],
  ['one person', [{ id: 'a' }], 0],
  ['people all alike', ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })), 10],
  ['people who cannot meet', ['en', 'fr', 'de'].map((tag) => ({ id: tag, languages: [{ tag }] })), 3],
])('M4 so is the result for %s', (_, people, pairs) => {
  const file = fileOf('people.json', { people });
  expect(checked(matched(file), file)).toEqual(verified(pairs));
});

it('M4 so is a result with a policy of its own, and one that came late', () => {
  const policy = fileOf('policy.json', { tiers: { mostLearners: false, leftOutFirst: false } });
  expect(checked(matched(fifteen, '--policy', policy), fifteen, '--policy', policy)).toEqual(verified(105));
  expect(checked(matched(fifteen, '--time-limit', '0'), fifteen)).toEqual(verified(105));
});

const [pair] = truth.assignment.pairs;
if (pair === undefined) throw new Error('Nobody is paired.');
const inPair = (changed: Partial<typeof pair>): Result => ({
  ...truth,
  assignment: { ...truth.assignment, pairs: [{ ...pair, ...changed }, ...truth.assignment.pairs.slice(1)] },
});

it.each<[string, Result, string]>([
  ['M4 a score that is too high', inPair({ score: pair.score + 1 }), `not ${pair.score + 1}`],
  ['M4 learners too many', inPair({ learners: 5 }), 'learn something they asked for, not 5'],
  [
    'M12 somebody unknown',
    inPair({ members: ['p0', 'nobody'] }),
    'names “nobody”, who is not among the people',
  ],
  [
    'M6 reasons of somebody else',
    inPair({ reasons: pair.reasons.map((one) => ({ ...one, firstQuestion: 'Why?' })) }),
    'are not those that the rules give',
  ],
  [
    'M4 a tier that is inflated',
    { ...truth, tiers: { ...truth.tiers, waiting: truth.tiers.waiting + 1 } },
    'The tier “waiting” comes to',
  ],
  [
    'M4 a possible pair too many',
    { ...truth, certificate: { ...truth.certificate, possiblePairs: 106 } },
    'There are 105 possible pairs, not 106.',
  ],
  ['M12 another seed', { ...truth, seed: 8 }, 'The seed of the result is 8, not 7.'],
  [
    'M12 another date',
    { ...truth, date: '2026-07-06' },
    'The date of the result is "2026-07-06", not "2026-01-05".',
  ],
  [
    'M12 another policy',
    { ...truth, policy: { ...truth.policy, minimumSharedMinutesPerWeek: 0 } },
    'The policy of the result is',
  ],
])('%s: not verified, with exit code 1', (_, lie, words) => {
  const { status, said } = checked(lie, fifteen);
  expect(status).toBe(1);
  expect(said).toEqual({
    verified: false,
    pairsChecked: expect.any(Number),
    flaws: expect.arrayContaining([expect.stringContaining(words)]),
  });
});

const result = fileOf('truth.json', truth);

it('--help prints the usage', () => {
  expect(run('verify', ['--help'])).toMatchObject({ status: 0, stderr: '' });
  expect(run('verify', ['--help']).stdout).toContain('npm run -s verify -- RESULT PEOPLE');
});

it.each([
  ['no RESULT', [], '', 'No RESULT was given.'],
  ['no PEOPLE', [result], '', 'No PEOPLE were given.'],
  ['a third file', [result, fifteen, 'c.json'], '', 'RESULT and PEOPLE are all: “c.json” is one too many.'],
  ['standard input twice', ['-', '-'], '', 'Only one file at a time can be standard input.'],
  ['an unknown option', [result, fifteen, '--fast'], '', 'There is no option “--fast”.'],
  ['a RESULT that is not there', ['nowhere.json', fifteen], '', 'There is no file “nowhere.json”.'],
  ['a RESULT that is no JSON', ['-', fifteen], '{', 'Standard input is not JSON: '],
  ['a RESULT that is none', ['-', fifteen], '{}', 'In RESULT, assignment is missing; it must be an object.'],
  [
    'a RESULT with a figure that is none',
    ['-', fifteen],
    JSON.stringify(truth).replace(/"gap":0/, '"gap":"0"'),
    'In RESULT, certificate.gap is “0”, but must be a finite number.',
  ],
  [
    'a pair of one',
    ['-', fifteen],
    JSON.stringify(inPair({ members: ['p0'] as never })),
    'In RESULT, assignment.pairs[0].members',
  ],
  [
    'PEOPLE who are none',
    [result, '-'],
    '{"people":[{"id":1}]}',
    'In PEOPLE, people[0].id is 1, but must be a text.',
  ],
])('%s: refused with exit code 2', (_, args, input, sentence) => {
  const { status, stdout, stderr } = run('verify', args, input);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(sentence);
});
