import { answerOf, type Answer } from '#cli/command.ts';
import { match } from '#cli/match/command.ts';
import type { Result } from '#cli/match/result-schema.ts';
import { filesOfTest } from '#test/cli/files-of-test.ts';
import { runScript } from '#test/cli/run-script.ts';
import { faultStatus, verify } from './command.ts';

const { fileOf } = filesOfTest('verify');

const run = (...args: string[]): Promise<Answer> => answerOf(verify, args, faultStatus);

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

const matched = async (people: string, ...options: string[]): Promise<Result> => {
  const { status, stdout, stderr } = await answerOf(match, [people, ...options]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Result;
};
let truth: Result;
beforeAll(async () => {
  truth = await matched(fifteen);
});

const saidBy = ({ status, stdout, stderr }: Answer): { status: number; said: unknown } => {
  expect(stderr).toBe('');
  return { status, said: JSON.parse(stdout) as unknown };
};
const checked = async (result: Result, people: string, ...options: string[]) =>
  saidBy(await run(fileOf('result.json', result), people, ...options));
const verified = (pairsChecked: number) => ({
  status: 0,
  said: { verified: true, pairsChecked, flaws: [] },
});

it('M4 what match prints is verified, over all pairs, also from standard input', () => {
  const { status, stdout } = runScript('match', [fifteen]);
  expect(status).toBe(0);
  expect(saidBy(runScript('verify', ['-', fifteen], stdout))).toEqual(verified(105));
  const lie = JSON.stringify({ ...truth, seed: 8 });
  expect(saidBy(runScript('verify', ['-', fifteen], lie))).toMatchObject({ status: 1 });
});

it.each([
  ['nobody at all', [], 0],
  ['one person', [{ id: 'a' }], 0],
  ['people all alike', ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })), 10],
  ['people who cannot meet', ['en', 'fr', 'de'].map((tag) => ({ id: tag, languages: [{ tag }] })), 3],
])('M4 so is the result for %s', async (_, people, pairs) => {
  const file = fileOf('people.json', { people });
  expect(await checked(await matched(file), file)).toEqual(verified(pairs));
});

it('M4 so is a result with a policy of its own, and one that came late', async () => {
  const policy = fileOf('policy.json', { tiers: { mostLearners: false, leftOutFirst: false } });
  const bent = await matched(fifteen, '--policy', policy);
  expect(await checked(bent, fifteen, '--policy', policy)).toEqual(verified(105));
  expect(await checked(await matched(fifteen, '--time-limit', '0'), fifteen)).toEqual(verified(105));
});

const pickedFile = fileOf('picked.json', {
  ...some(15),
  people: some(15).people.map((one, index) => ({ ...one, picks: { [`p${index ^ 1}`]: 'yes' } })),
});

it('M7 so is a draw from the hat, and what was chosen, with the way it tells or the one asked for', async () => {
  for (const [way, file] of [
    ['hat', fifteen],
    ['choice', pickedFile],
  ] as const) {
    const result = await matched(file, '--way', way);
    expect(await checked(result, file)).toEqual(verified(105));
    expect(await checked(result, file, '--way', way)).toEqual(verified(105));
  }
});

type Pair = Result['assignment']['pairs'][number];

/** The truth but for its first pair. */
const inPair = (changed: (pair: Pair) => Partial<Pair>): Result => {
  const [pair, ...others] = truth.assignment.pairs;
  if (pair === undefined) throw new Error('Nobody is paired.');
  return {
    ...truth,
    assignment: { ...truth.assignment, pairs: [{ ...pair, ...changed(pair) }, ...others] },
  };
};
const scoreOfFirst = (): number => truth.assignment.pairs[0]?.score ?? 0;

it.each<[string, () => Result, string | (() => string)]>([
  [
    'M4 a score that is too high',
    () => inPair(({ score }) => ({ score: score + 1 })),
    () => `not ${scoreOfFirst() + 1}`,
  ],
  ['M4 learners too many', () => inPair(() => ({ learners: 5 })), 'learn something they asked for, not 5'],
  [
    'M12 somebody unknown',
    () => inPair(() => ({ members: ['p0', 'nobody'] })),
    'names “nobody”, who is not among the people',
  ],
  [
    'M6 reasons of somebody else',
    () => inPair(({ reasons }) => ({ reasons: reasons.map((one) => ({ ...one, firstQuestion: 'Why?' })) })),
    'are not those that the rules give',
  ],
  [
    'M4 a tier that is inflated',
    () => ({ ...truth, tiers: { ...truth.tiers, waiting: truth.tiers.waiting + 1 } }),
    'The tier “waiting” comes to',
  ],
  [
    'M4 a possible pair too many',
    () => ({ ...truth, certificate: { ...truth.certificate, possiblePairs: 106 } }),
    'There are 105 possible pairs, not 106.',
  ],
  ['M12 another seed', () => ({ ...truth, seed: 8 }), 'The seed of the result is 8, not 7.'],
  [
    'M12 another date',
    () => ({ ...truth, date: '2026-07-06' }),
    'The date of the result is "2026-07-06", not "2026-01-05".',
  ],
  [
    'M12 another policy',
    () => ({ ...truth, policy: { ...truth.policy, minimumSharedMinutesPerWeek: 0 } }),
    'The policy of the result is',
  ],
])('%s: not verified, with exit code 1', async (_, lie, words) => {
  const { status, said } = await checked(lie(), fifteen);
  const flaw = typeof words === 'string' ? words : words();
  expect(status).toBe(1);
  expect(said).toEqual({
    verified: false,
    pairsChecked: expect.any(Number),
    flaws: expect.arrayContaining([expect.stringContaining(flaw)]),
  });
});

const flawsOf = async (lie: Result, file: string, ...options: string[]): Promise<string> => {
  const { status, said } = await checked(lie, file, ...options);
  expect(status).toBe(1);
  return JSON.stringify(said);
};

it('M7 another way, another lot, or interest that is inflated: not verified, with exit code 1', async () => {
  const draw = await matched(fifteen, '--way', 'hat');
  expect(await flawsOf(draw, fifteen, '--way', 'optimised')).toContain('The way of the result is');
  const otherLot = { ...draw, certificate: { ...draw.certificate, lot: 1 } };
  expect(await flawsOf(otherLot, fifteen)).toContain('The lot of these people on this day is');
  const chosen = await matched(pickedFile, '--way', 'choice');
  const inflated = { ...chosen, tiers: { ...chosen.tiers, interest: 99 } };
  expect(await flawsOf(inflated, pickedFile)).toMatch(/“interest” comes to \d+, not to 99/);
});

const nothing = fileOf('nothing.json', {});

it('--help prints the usage', async () => {
  const answer = await run('--help');
  expect(answer).toMatchObject({ status: 0, stderr: '' });
  expect(answer.stdout).toContain('npm run -s verify -- RESULT PEOPLE');
});

const refused = (answer: Answer, sentence: string): void => {
  expect(answer).toMatchObject({ status: 2, stdout: '' });
  expect(answer.stderr).toContain(sentence);
};

it.each([
  ['no RESULT', [], 'No RESULT was given.'],
  ['no PEOPLE', [nothing], 'No PEOPLE were given.'],
  ['a third file', [nothing, fifteen, 'c.json'], 'RESULT and PEOPLE are all: “c.json” is one too many.'],
  ['standard input twice', ['-', '-'], 'Only one file at a time can be standard input.'],
  ['an unknown option', [nothing, fifteen, '--fast'], 'There is no option “--fast”.'],
  ['a RESULT that is not there', ['nowhere.json', fifteen], 'There is no file “nowhere.json”.'],
  ['a RESULT that is no JSON', [fileOf('half.json', '{'), fifteen], 'half.json” is not JSON: '],
  ['a RESULT that is none', [nothing, fifteen], 'In RESULT, assignment is missing; it must be an object.'],
])('%s: refused with exit code 2', async (_, args, sentence) => {
  refused(await run(...args), sentence);
});

it('a RESULT with a figure that is none, or with a pair of one: refused with exit code 2', async () => {
  const gap = JSON.stringify(truth).replace(/"gap":0/, '"gap":"0"');
  const words = 'In RESULT, certificate.gap is “0”, but must be a finite number.';
  refused(await run(fileOf('gap.json', gap), fifteen), words);
  const alone = inPair(() => ({ members: ['p0'] as never }));
  refused(await run(fileOf('alone.json', alone), fifteen), 'In RESULT, assignment.pairs[0].members');
});

it('PEOPLE who are none: refused with exit code 2, also from standard input', async () => {
  const people = '{"people":[{"id":1}]}';
  const words = 'In PEOPLE, people[0].id is 1, but must be a text.';
  const result = fileOf('truth.json', truth);
  refused(await run(result, fileOf('people.json', people)), words);
  refused(runScript('verify', [result, '-'], people), words);
});
