import { aProblem } from '#test/builders/a-candidate.ts';
import { fewTeachers } from '#test/builders/few-teachers.ts';
import { sparsePeople } from '#test/builders/sparse-people.ts';
import { seededRandom, shuffled } from '../shared/random.ts';
import { assignPeople } from './assign-people.ts';
import type { Candidate } from './candidate.ts';
import { finish } from './finish.ts';
import { defaultPolicy } from './policy.ts';
import { possiblePair } from './possible-pairs.ts';
import { prepareProblem, type PreparedProblem } from './prepared-problem.ts';
import type { Assignment, MatchingProblem } from './problem.ts';
import { roundStatistics } from './statistics.ts';
import { waitingOf } from './tier-weights.ts';
import { verifyAssignment } from './verify/verify-assignment.ts';

const assign = (round: MatchingProblem): Assignment => finish(assignPeople(prepareProblem(round)));

const placedIn = ({ pairs, trios }: Assignment) =>
  [...pairs, ...trios].flatMap(({ members }) => [...members]);

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** More than all that anybody can have waited. */
const onePlaced = 1_000;

/** What the best placing of all is worth, people placed before rounds waited, by trying everything for every set of people. */
const bestWorth = (problem: PreparedProblem): number => {
  const { people } = problem;
  const worth = people.map((person) => onePlaced + waitingOf(person, problem));
  const mayMeet = (one: number, other: number): boolean => possiblePair(problem, one, other) !== undefined;
  const pairs = range(people.length).flatMap((one) =>
    range(one)
      .filter((other) => mayMeet(one, other))
      .map((other) => [one, other]),
  );
  const accepts = (place: number): boolean => people[place]?.candidate.acceptsTrio === true;
  const threes = pairs.flatMap(([one, other]) =>
    range(Math.min(one!, other!))
      .map((third) => [one!, other!, third])
      .filter((all) => all.every(accepts) && mayMeet(all[0]!, all[2]!) && mayMeet(all[1]!, all[2]!)),
  );
  const groups = [...pairs, ...threes].map((members) => ({
    set: members.reduce((sum, one) => sum + 2 ** one, 0),
    worth: members.reduce((sum, one) => sum + worth[one]!, 0),
  }));
  const best = new Float64Array(2 ** people.length);
  for (const set of best.keys())
    for (const group of groups)
      if ((set & group.set) === group.set)
        best[set] = Math.max(best[set]!, best[set - group.set]! + group.worth);
  return best.at(-1)!;
};

const worthOf = (problem: PreparedProblem, found: Assignment): number => {
  const placed = new Set(placedIn(found));
  return problem.people
    .filter(({ candidate }) => placed.has(candidate.id))
    .reduce((sum, person) => sum + onePlaced + waitingOf(person, problem), 0);
};

describe('thirds', () => {
  test('M5 no other choice of pairs and threes places more people, or people who have waited longer', () => {
    for (const seed of range(90)) {
      const round = aProblem(sparsePeople(4 + (seed % 6), seed, 0.25 + 0.1 * (seed % 5)));
      const problem = prepareProblem(round);
      const found = assign(round);
      expect([seed, worthOf(problem, found)]).toEqual([seed, bestWorth(problem)]);
    }
  });

  test('M4 M5 however threes were found, the result is verified', () => {
    for (const seed of range(25)) {
      const round = aProblem(sparsePeople(5 + (seed % 8), seed, 0.4));
      expect(verifyAssignment(round, assign(round)).flaws).toEqual([]);
    }
  });
});

const withCircles = (people: readonly Candidate[]): MatchingProblem =>
  aProblem(people, { policy: { ...defaultPolicy, circlesOfThree: true } });

const learnersIn = (round: MatchingProblem, found: Assignment): number =>
  Math.round(roundStatistics(prepareProblem(round), found).learners * round.people.length);

describe('circles of three', () => {
  test('M13 let more people learn something they asked for: 30 of 40 instead of 24', () => {
    const people = fewTeachers(40, 12, 3);
    const [plain, round] = [aProblem(people), withCircles(people)];
    const found = assign(round);
    expect([learnersIn(plain, assign(plain)), learnersIn(round, found)]).toEqual([24, 30]);
    expect(found.trios.every(({ circle }) => circle)).toBe(true);
    expect(verifyAssignment(round, found).flaws).toEqual([]);
  });

  test('M3 M13 nobody loses a place, nobody fewer learns, and every rule holds', () => {
    for (const seed of range(12)) {
      const some = seed % 2 === 0 ? fewTeachers(9 + seed, 5, seed) : sparsePeople(9 + (seed % 6), seed, 0.5);
      const people = some.map((one, index) => ({ ...one, acceptsTrio: index % 5 !== 0 }));
      const [plain, round] = [aProblem(people), withCircles(people)];
      const [without, found] = [assign(plain), assign(round)];
      expect(placedIn(found).length).toBeGreaterThanOrEqual(placedIn(without).length);
      expect(learnersIn(round, found)).toBeGreaterThanOrEqual(learnersIn(plain, without));
      expect(verifyAssignment(round, found).flaws).toEqual([]);
    }
  });

  test('M4 M13 do not depend on the order of the input', () => {
    for (const seed of range(4)) {
      const people = fewTeachers(14, 5, seed);
      const other = shuffled(people, seededRandom(seed));
      expect(assign(withCircles(other))).toEqual(assign(withCircles(people)));
    }
  });

  test('M13 there are none without the programme’s leave, or where learners do not come first', () => {
    const people = fewTeachers(40, 12, 3);
    const tiers = { ...defaultPolicy.tiers, mostLearners: false };
    const unasked = aProblem(people, { policy: { ...defaultPolicy, tiers, circlesOfThree: true } });
    expect([assign(aProblem(people)).trios, assign(unasked).trios]).toEqual([[], []]);
  });

  test('M13 a circle told the wrong way round, or where the programme has none, is refused', () => {
    const people = fewTeachers(40, 12, 3);
    const found = assign(withCircles(people));
    const [trio, ...others] = found.trios;
    const [one, other, third] = trio!.members;
    const turned = { ...found, trios: [{ ...trio!, members: [other, one, third] as const }, ...others] };
    expect(verifyAssignment(withCircles(people), turned).flaws.join()).toContain('are no circle');
    expect(verifyAssignment(aProblem(people), found).flaws.join()).toContain('the policy has none');
  });
});
