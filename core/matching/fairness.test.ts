import fc from 'fast-check';
import { aCandidate, aProblem, type CandidateSaid } from '#test/builders/a-candidate.ts';
import { person } from '#test/builders/named.ts';
import { noProof } from '#test/builders/no-proof.ts';
import { fairness, type Fairness, type FairnessWay } from './fairness.ts';
import { prepareProblem } from './prepared-problem.ts';
import type { Assignment } from './problem.ts';

const told = (people: readonly CandidateSaid[], scores: readonly (number | undefined)[]) => {
  const candidates = people.map((said, index) => aCandidate({ ...said, id: person(`p${index}`) }));
  const pairs = scores.flatMap((score, index) =>
    score === undefined
      ? []
      : [{ members: [person(`p${2 * index}`), person(`p${2 * index + 1}`)] as const, score }],
  );
  const assignment: Assignment = {
    ...{ pairs, trios: [], leftOut: [], totalScore: 0, proof: noProof },
    certificate: { possiblePairs: 0, gap: 0 },
  };
  return fairness(prepareProblem(aProblem(candidates)), assignment);
};

const shown = (figure: ReturnType<typeof told>): Fairness => {
  if (figure.kind === 'too-few') throw new Error('Too few.');
  return figure.value;
};
const groupsBy = (value: Fairness, wanted: FairnessWay) => value.ways.find(({ way }) => way === wanted);
const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

/** Twenty of Sales, all well paired; twenty of Finance, of whom none is. */
const unequal = () =>
  told(
    [...times(20, { department: 'Sales' }), ...times(20, { department: 'Finance', leftOutTimes: 2 })],
    times(10, 8_000),
  );

describe('the fairness audit', () => {
  test('M11 coverage, waiting and quality by department, and where they differ by more than chance', () => {
    const value = shown(unequal());
    expect(value.everyone).toMatchObject({ people: 40, coverage: 0.5, waiting: 1, score: 8_000 });
    expect(groupsBy(value, 'department')?.groups).toEqual([
      {
        name: 'Finance',
        figures: { people: 20, coverage: 0, waiting: 2, score: undefined, learners: undefined },
        differs: ['coverage', 'waiting'],
      },
      {
        name: 'Sales',
        figures: { people: 20, coverage: 1, waiting: 0, score: 8_000, learners: expect.any(Number) },
        differs: ['coverage', 'waiting'],
      },
    ]);
  });

  test('M11 a difference that chance explains is not called one', () => {
    const people = [...times(10, { department: 'Sales' }), ...times(10, { department: 'Finance' })];
    const value = shown(told(people, [...times(5, 8_000), ...times(4, 7_900)]));
    expect(groupsBy(value, 'department')?.groups.flatMap(({ differs }) => differs)).toEqual([]);
  });

  test('M11 scores are compared pair by pair', () => {
    const people = [...times(40, { office: 'Lyon' }), ...times(40, { office: 'Nice' })];
    const value = shown(told(people, [...times(20, 8_000), ...times(20, 3_000)]));
    expect(groupsBy(value, 'office')?.groups.map(({ differs }) => differs)).toEqual([['score'], ['score']]);
  });

  test('L7 M11 a group of four is not shown, nor the one from which it would follow', () => {
    const people = [
      ...times(12, { timeZone: 'Europe/Paris' }),
      ...times(6, { timeZone: 'Asia/Tokyo' }),
      ...times(4, { timeZone: 'UTC' }),
    ];
    const zones = groupsBy(shown(told(people, times(11, 5_000))), 'timeZone');
    expect(zones?.groups.map(({ name }) => name)).toEqual(['Europe/Paris']);
    expect(zones?.notShown).toBe(2);
  });

  test('L7 M11 the quality of fewer than five placed people is not told, nor what it would follow from', () => {
    const people = [...times(8, { department: 'Sales' }), ...times(8, { department: 'Finance' })];
    const scores = [...times(4, 9_000), 1_000, undefined, undefined, undefined];
    const groups = groupsBy(shown(told(people, scores)), 'department')?.groups;
    expect(groups?.map(({ figures }) => figures.coverage).sort()).toEqual([0.25, 1]);
    expect(groups?.map(({ figures }) => figures.score)).toEqual([undefined, undefined]);
  });

  test('L7 M11 of fewer than five people nothing is told', () => {
    expect(told(times(4, { department: 'Sales' }), [5_000, 5_000])).toEqual({ kind: 'too-few' });
  });

  test('M11 those who were not free are no part of it', () => {
    const people = [
      ...times(6, { department: 'Sales' }),
      ...times(6, { department: 'Sales', available: false }),
    ];
    expect(shown(told(people, times(3, 5_000))).everyone).toMatchObject({ people: 6, coverage: 1 });
  });

  test('L7 M11 no group of fewer than five is ever named, nor its placed people judged', () => {
    const anyone = fc.record({
      department: fc.constantFrom('a', 'b', 'c', ''),
      office: fc.constantFrom('x', 'y', 'z'),
      leftOutTimes: fc.nat(2),
    });
    const anyScores = fc.array(fc.option(fc.nat(10_000), { nil: undefined }), { maxLength: 15 });
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 30, maxLength: 40 }), anyScores, (people, scores) => {
        for (const { way, groups } of shown(told(people, scores)).ways) {
          for (const { name, figures } of groups) {
            const alike = people.filter((one) => ({ timeZone: '', ...one })[way] === name).length;
            if (way !== 'timeZone') expect(figures.people).toBe(alike);
            expect(figures.people).toBeGreaterThanOrEqual(5);
            const placed = Math.round(figures.coverage * figures.people);
            if (placed < 5) expect([figures.score, figures.learners]).toEqual([undefined, undefined]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
