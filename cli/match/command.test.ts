import { Ajv2020 } from 'ajv/dist/2020.js';
import { answerOf, type Answer } from '#cli/command.ts';
import { filesOfTest } from '#test/cli/files-of-test.ts';
import { runScript } from '#test/cli/run-script.ts';
import { match as command } from './command.ts';
import type { Result } from './result-schema.ts';
import type { Shortlists } from './shortlists-schema.ts';

const { fileOf } = filesOfTest('match');

const run = (...args: string[]): Promise<Answer> => answerOf(command, args);
const match = async (whole: unknown, ...options: string[]): Promise<Result> => {
  const { status, stdout, stderr } = await run(fileOf('whole.json', whole), ...options);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Result;
};
const refusal = ({ status, stdout, stderr }: Answer): string => {
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  return stderr;
};
const people = (...ids: string[]) => ({ people: ids.map((id) => ({ id })) });

const two = {
  people: [
    { id: 'ada', teaches: [{ skill: 'JS', level: 5 }], wants: [{ skill: 'gestion de projet' }] },
    { id: 'bob', teaches: [{ skill: 'project-management' }], wants: [{ skill: 'javascript', wanted: 4 }] },
  ],
};

it('M4 a file of people is answered with one JSON object: pairs, tiers, certificate', () => {
  const { status, stdout, stderr } = runScript('match', [fileOf('people.json', two)]);
  const found = JSON.parse(stdout) as Result;
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(Object.keys(found)).toEqual([
    ...['assignment', 'tiers', 'certificate', 'policy', 'seed', 'date', 'milliseconds'],
  ]);
  expect(found.tiers).toMatchObject({ placed: 2, waiting: 0, learners: 2 });
  expect(found.certificate).toMatchObject({ possiblePairs: 1, gap: 0, optimal: true });
  expect(found).toMatchObject({ seed: 1, date: '2026-01-05' });
});

it('M1 skills are known by name, alias or id, in either language; M6 reasons are told in words', async () => {
  const [pair] = (await match(two)).assignment.pairs;
  expect(pair).toMatchObject({ learners: 2, terms: { benefit: 10_000 } });
  expect([...(pair?.members ?? [])].sort()).toEqual(['ada', 'bob']);
  expect(pair?.reasons.find(({ reader }) => reader === 'ada')?.gets).toEqual([
    'Project management: you want to learn it, and your peer can teach it',
  ]);
});

it('M4 the same people give the same result, in whatever order they stand', async () => {
  const many = people('a', 'b', 'c', 'd', 'e', 'f', 'g').people;
  const [one, other] = [await match({ people: many }), await match({ people: many.toReversed() })];
  expect({ ...other, milliseconds: 0 }).toEqual({ ...one, milliseconds: 0 });
});

it('nobody at all is an empty assignment', async () => {
  expect(await match({ people: [] })).toMatchObject({
    assignment: { pairs: [], trios: [], leftOut: [], totalScore: 0 },
    certificate: { possiblePairs: 0, gap: 0, optimal: true },
  });
});

it('M5 one person alone is told why', async () => {
  expect((await match(people('ada'))).assignment.leftOut).toEqual([
    {
      id: 'ada',
      reason: 'odd-one-out',
      sentence: 'Everyone you could have met was paired with somebody else this time.',
    },
  ]);
});

it('M5 of three who agreed to it the third joins, and reads of both', async () => {
  const three = ['a', 'b', 'c'].map((id) => ({ id, acceptsTrio: true }));
  const { trios, leftOut } = (await match({ people: three })).assignment;
  expect(leftOut).toEqual([]);
  expect(trios).toHaveLength(1);
  expect(trios[0]?.reasons.map(({ reader }) => reader).sort()).toEqual(['a', 'b', 'c']);
});

it('M3 where nobody can meet, nobody is paired', async () => {
  const apart = ['en', 'fr', 'de'].map((tag) => ({ id: tag, languages: [{ tag }] }));
  const { assignment, certificate } = await match({ people: apart });
  expect(assignment.pairs).toEqual([]);
  expect(assignment.leftOut.map(({ reason }) => reason)).toEqual(Array(3).fill('no-shared-language'));
  expect(certificate).toMatchObject({ possiblePairs: 0, gap: 0, optimal: true });
});

it('M3 exclusions and managers who have left bar nobody', async () => {
  const left = [{ id: 'a', exclusions: ['gone'], managers: ['gone too'] }, { id: 'b' }];
  expect((await match({ people: left })).assignment.pairs).toHaveLength(1);
});

it('M2 M4 what a policy says counts, what it does not say is as by default', async () => {
  const file = fileOf('policy.json', { weights: { benefit: 0 }, tiers: { mostLearners: false } });
  const { policy, tiers, certificate } = await match(two, '--policy', file);
  expect(policy).toEqual({
    weights: { benefit: 0, diversity: 3000, direction: 1200, time: 1000, seniority: 800 },
    tiers: { leftOutFirst: true, mostLearners: false, mutualPicks: true },
    minimumSharedMinutesPerWeek: 120,
  });
  expect(tiers.learners).toBe(0);
  expect(certificate.proof.learnerScale).toBe(0);
});

it('M4 when the time is over, the best so far has a gap that is told', async () => {
  const many = { people: Array.from({ length: 60 }, (_, index) => ({ id: `p${index}` })) };
  const { assignment, certificate } = await match(many, '--time-limit', '0');
  expect(assignment.pairs).toHaveLength(30);
  expect(certificate.optimal).toBe(certificate.gap === 0);
  expect((await match(many, '--time-limit', '3600')).certificate).toMatchObject({ gap: 0, optimal: true });
});

const five = {
  people: ['ada', 'bob', 'cy', 'di', 'ed'].map((id) => ({ id, acceptsTrio: id !== 'di' })),
};
const picked = {
  people: five.people.map((one) => ({ ...one, picks: { ada: { di: 'yes' }, di: { ada: 'maybe' } }[one.id] })),
};

it('M7 where nobody has picked yet, a choice begins with shortlists and reasons', async () => {
  const { shortlists, ...rest } = (await match(five, '--way', 'choice')) as unknown as Shortlists;
  expect(shortlists.map(({ person }) => person).sort()).toEqual(['ada', 'bob', 'cy', 'di', 'ed']);
  for (const { person, peers } of shortlists) {
    expect(peers.length).toBeGreaterThanOrEqual(3);
    expect(peers.map(({ id }) => id)).not.toContain(person);
    expect(peers[0]?.reasons.shares).toContain('You have 40 working hours a week in common');
  }
  expect(rest).toMatchObject({ way: 'choice', seed: 1, date: '2026-01-05' });
});

it('M7 once people have picked, a choice pairs them by what both said', async () => {
  const { way, assignment, tiers } = await match(picked, '--way', 'choice');
  const together = [...assignment.pairs, ...assignment.trios].map(({ members }) => members as string[]);
  expect(together.some((members) => members.includes('ada') && members.includes('di'))).toBe(true);
  expect({ way, interest: tiers.interest }).toEqual({ way: 'choice', interest: 2 });
});

it('M7 picks count in a choice alone', async () => {
  for (const way of ['optimised', 'hat']) {
    const [without, withPicks] = [await match(five, '--way', way), await match(picked, '--way', way)];
    expect({ ...withPicks, milliseconds: 0 }).toEqual({ ...without, milliseconds: 0 });
  }
});

it('M7 a draw tells its lot, and does not call itself the best', async () => {
  const { way, certificate, tiers } = await match(five, '--way', 'hat');
  expect({ way, placed: tiers.placed }).toEqual({ way: 'hat', placed: 5 });
  expect(certificate).toMatchObject({ kind: 'fullest', gap: 0, lot: expect.any(Number) });
  expect(certificate).not.toHaveProperty('optimal');
});

it('--schema prints the JSON Schema of what is read and printed', async () => {
  const { status, stdout } = await run('--schema');
  const schemas = JSON.parse(stdout) as Record<'PEOPLE' | 'POLICY' | 'RESULT' | 'SHORTLISTS', object>;
  const checks = (name: keyof typeof schemas, value: unknown): boolean =>
    new Ajv2020({ strict: false, formats: { date: true } }).validate(schemas[name], value);
  expect(status).toBe(0);
  expect(checks('PEOPLE', two)).toBe(true);
  expect(checks('PEOPLE', { people: [{ name: 'ada' }] })).toBe(false);
  expect(checks('POLICY', { tiers: { mostLearners: false } })).toBe(true);
  expect(checks('POLICY', { tiers: { mostLearners: 1 } })).toBe(false);
  expect(checks('RESULT', await match(two))).toBe(true);
  expect(checks('RESULT', await match(two, '--way', 'hat'))).toBe(true);
  expect(checks('PEOPLE', picked)).toBe(true);
  expect(checks('RESULT', await match(picked, '--way', 'choice'))).toBe(true);
  expect(checks('SHORTLISTS', await match(two, '--way', 'choice'))).toBe(true);
});

it('--help prints the usage', async () => {
  const answer = await run('--help');
  expect(answer).toMatchObject({ status: 0, stderr: '' });
  expect(answer.stdout).toContain('npm run -s match -- PEOPLE');
});

it('no PEOPLE at all is answered with the usage', async () => {
  expect(refusal(await run())).toMatch(/^No PEOPLE were given\.\n[^]*npm run -s match -- PEOPLE/);
});

const file = fileOf('two.json', two);

it.each([
  ['an unknown option', [file, '--fast'], 'There is no option “--fast”.'],
  ['an option without its value', [file, '--policy'], 'The option --policy needs a value.'],
  ['an option for a value', [file, '--policy', '--schema'], 'The option --policy needs a value.'],
  ['a value for a switch', [file, '--schema=3'], 'The option --schema takes no value, not even “3”.'],
  [
    'an option twice',
    [file, '--time-limit', '1', '--time-limit', '2'],
    'The option --time-limit is given twice.',
  ],
  [
    'a time that is none',
    [file, '--time-limit', 'soon'],
    '--time-limit is a number of seconds from 0 on, not “soon”.',
  ],
  ['a time that never ends', [file, '--time-limit', 'Infinity'], '--time-limit is a number of seconds'],
  ['a way there is not', [file, '--way', 'luck'], '--way is one of optimised, choice, hat, not “luck”.'],
  [
    'a time for a draw',
    [file, '--way', 'hat', '--time-limit', '1'],
    '--time-limit is for the best pairs, not for shortlists or a draw.',
  ],
  ['two files', [file, 'b.json'], 'One PEOPLE at a time: “b.json” is one too many.'],
  ['a file that is not there', ['nowhere.json'], 'There is no file “nowhere.json”.'],
  ['a folder', ['/'], '“/” is a folder, not a file.'],
])('%s is refused in one sentence', async (_, args, sentence) => {
  const said = refusal(await run(...args));
  expect(said).toContain(sentence);
  expect(said.trim().split('\n')).toHaveLength(1);
});

it.each([
  ['{"people":[{"id":"a","seniority":NaN}]}', 'whole.json” is not JSON: '],
  [
    '{"people":[{"id":"a"},{"id":"a"}]}',
    'In PEOPLE, people[1].id is “a”, but must differ from people[0].id.',
  ],
  [
    '{"people":[{"id":"a","wants":[{"skill":"sql","today":9}]}]}',
    'In PEOPLE, people[0].wants[0].today is 9, but must be one of 1, 2, 3, 4, 5.',
  ],
  [
    '{"people":[{"id":"a","picks":{"a":"yes"}}]}',
    'In PEOPLE, people[0].picks.a is “yes”, but must be of somebody else.',
  ],
])('PEOPLE %j are refused in one sentence', async (text, sentence) => {
  const said = refusal(await run(fileOf('whole.json', text)));
  expect(said).toContain(sentence);
  expect(said.trim().split('\n')).toHaveLength(1);
});

it.each([
  [{ weights: { benefit: -1 } }, 'In POLICY, weights.benefit is -1, but must be at least 0.'],
  [{ weights: { luck: 1 } }, 'In POLICY, weights.luck is 1, but there is no such field.'],
  [{ tiers: { mostLearners: 'no' } }, 'In POLICY, tiers.mostLearners is “no”, but must be true or false.'],
  [
    { minimumSharedMinutesPerWeek: 10_081 },
    'In POLICY, minimumSharedMinutesPerWeek is 10081, but must be at most 10080.',
  ],
])('POLICY %j is refused in one sentence', async (policy, sentence) => {
  expect(refusal(await run(file, '--policy', fileOf('bad.json', policy)))).toBe(`${sentence}\n`);
});

it('“-” is standard input', () => {
  const { status, stdout } = runScript('match', ['-'], JSON.stringify(two));
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as Result).assignment.pairs).toHaveLength(1);
  expect(refusal(runScript('match', ['-'], '{'))).toMatch(/^Standard input is not JSON: [^\n]*\n$/);
});
