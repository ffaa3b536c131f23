import { aBoard, aBoardCount, aRow } from '#test/builders/a-board.ts';
import { aProblem } from '#test/builders/a-candidate.ts';
import { aLopsidedCompany } from '#test/builders/a-lopsided-company.ts';
import { aProfile, type ProfileSaid } from '#test/builders/a-profile.ts';
import { monday } from '#test/builders/named.ts';
import { assignPeople } from '../matching/assign-people.ts';
import { learnsFrom } from '../matching/benefit.ts';
import type { Candidate } from '../matching/candidate.ts';
import { finish } from '../matching/finish.ts';
import { prepareProblem } from '../matching/prepared-problem.ts';
import { chanceOf, myChance, type ChanceBand } from './my-chance.ts';
import { takeBoard } from './take-board.ts';

const me = (said: ProfileSaid) => aProfile({ teaches: ['excel'], wants: ['sql'], ...said });

describe('my chance', () => {
  test.each<[ChanceBand, number | undefined]>([
    ['likely', 20],
    ['possible', 6],
    ['hard', undefined],
  ])('L9 is %s where %p teach what thirty want', (band, taught) => {
    expect(myChance(me({}), aBoard([aRow('sql', 30, taught)])).band).toBe(band);
  });

  test('L9 several wishes add up', () => {
    const board = aBoard([aRow('sql', 20, 10), aRow('python', 20, 10)]);
    expect(chanceOf(me({ wants: ['sql', 'python'] }), board)).toBeCloseTo(0.75);
  });

  test('L9 where few want it, there is a teacher for each', () => {
    expect(chanceOf(me({}), aBoard([aRow('sql', undefined, 5)]))).toBe(1);
  });

  test('L9 counts only whom one can speak with and meet', () => {
    const board = { ...aBoard([aRow('sql', 10, 10)]), languages: { en: 40, fr: 20 } };
    expect(chanceOf(me({ languages: [{ tag: 'fr', level: 'native' }] }), board)).toBeCloseTo(0.5);
    expect(chanceOf(me({ timeZone: 'Asia/Tokyo' }), board)).toBe(0);
  });

  test('L7 nothing is said where the board tells nothing of what one wants', () => {
    expect(myChance(me({ wants: ['python'] }), aBoard([aRow('sql', 30, 10)]))).toMatchObject({
      band: undefined,
      scarce: undefined,
    });
    const aboveHelp = { skill: 'sql' as never, today: 3, wanted: 5, priority: 1 } as const;
    expect(myChance(me({ wants: [aboveHelp] }), aBoard([aRow('sql', 30, 10)])).band).toBeUndefined();
  });

  test('L9 names what would help others most, and is neither taught nor wanted by me', () => {
    const rows = [aRow('sql', 30), aRow('excel', 25), aRow('coaching', 20, 6), aRow('python', 6, 9)];
    expect(myChance(me({}), aBoard(rows)).help).toEqual({ kind: 'skill', id: 'coaching' });
    expect(myChance(me({ teaches: ['coaching', 'excel'] }), aBoard(rows)).help).toBeUndefined();
  });

  test('L9 names the wish that fewest can help with', () => {
    const rows = [aRow('sql', 30, 15), aRow('python', 20), aRow('coaching', 6, 9)];
    const { scarce } = myChance(me({ wants: ['coaching', 'sql', 'python'] }), aBoard(rows));
    expect(scarce).toEqual({ kind: 'skill', id: 'python' });
    expect(myChance(me({ wants: ['coaching'] }), aBoard(rows)).scarce).toBeUndefined();
  });
});

/** Whoever learns something they asked for when these people are paired. */
const learnersAmong = (people: readonly Candidate[]): ReadonlySet<string> => {
  const problem = prepareProblem(aProblem(people));
  const known = new Map(problem.people.map((one) => [one.candidate.id, one] as const));
  const { pairs } = finish(assignPeople(problem));
  const directions = pairs.flatMap(({ members: [one, other] }) => [
    [one, other] as const,
    [other, one] as const,
  ]);
  const learners = directions.filter(([learner, teacher]) => {
    const [a, b] = [known.get(learner), known.get(teacher)];
    return a !== undefined && b !== undefined && learnsFrom(a.learner, b.offers);
  });
  return new Set(learners.map(([learner]) => learner));
};

test('L9 the likelier the band, the larger the share who learn when they are paired', () => {
  const seen = { likely: [0, 0], possible: [0, 0], hard: [0, 0] };
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const people = aLopsidedCompany({ people: 60, skills: 8, seed });
    const board = takeBoard(undefined, aBoardCount(people), monday);
    const learners = learnersAmong(people);
    for (const one of people) {
      const band = board && myChance(one, board).band;
      if (band === undefined) continue;
      seen[band][0] = (seen[band][0] ?? 0) + 1;
      seen[band][1] = (seen[band][1] ?? 0) + Number(learners.has(one.id));
    }
  }
  const share = ([people = 0, learn = 0]: readonly number[]): number => learn / people;
  expect(Math.min(...Object.values(seen).map(([people = 0]) => people))).toBeGreaterThan(15);
  expect(share(seen.likely)).toBeGreaterThan(share(seen.possible) + 0.1);
  expect(share(seen.possible)).toBeGreaterThan(share(seen.hard) + 0.1);
});
