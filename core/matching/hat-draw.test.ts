import fc from 'fast-check';
import { aCandidate, aProblem, type CandidateSaid } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { person } from '#test/builders/named.ts';
import { isFair } from '#test/builders/pairings.ts';
import { assignPeople } from './assign-people.ts';
import type { Candidate } from './candidate.ts';
import { finish } from './finish.ts';
import { pairPeople } from './pair-people.ts';
import { defaultPolicy, withSlider } from './policy.ts';
import { prepareProblem } from './prepared-problem.ts';
import type { Assignment, MatchingProblem } from './problem.ts';
import { verifyAssignment } from './verify/verify-assignment.ts';

const hatOf = (people: readonly Candidate[], said: Partial<MatchingProblem> = {}): MatchingProblem => ({
  ...aProblem(people, said),
  way: 'hat',
});
const draw = (people: readonly Candidate[], said: Partial<MatchingProblem> = {}): Assignment =>
  finish(pairPeople(hatOf(people, said)));

const named = (name: string, said: CandidateSaid = {}): Candidate =>
  aCandidate({ ...said, id: person(name) });
const company = (size: number, said: CandidateSaid = {}): Candidate[] =>
  Array.from({ length: size }, (_, index) => named(`p${index}`, said));

const groups = ({ pairs, trios }: Assignment): string =>
  [...pairs, ...trios]
    .map(({ members }) => [...members].sort().join(' '))
    .sort()
    .join(' · ');
const placed = ({ pairs, trios }: Assignment): number => 2 * pairs.length + 3 * trios.length;

/** Rounds on one day after another. */
const days = (count: number): string[] =>
  Array.from({ length: count }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));

const withoutTrios = (people: readonly Candidate[]): Candidate[] =>
  people.map((candidate) => ({ ...candidate, acceptsTrio: false }));

describe('a draw from the hat', () => {
  test('M3 M5 M7 holds every constraint, forgets nobody, and proves that nobody more can be placed', () => {
    fc.assert(
      fc.property(anyPeople(1, 9), (people) => {
        expect(verifyAssignment(hatOf(people), draw(people)).flaws).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('M7 as many people have a peer as in the best pairing', () => {
    fc.assert(
      fc.property(anyPeople(2, 8), (some) => {
        const people = withoutTrios(some);
        expect(placed(draw(people))).toBe(placed(finish(assignPeople(prepareProblem(aProblem(people))))));
      }),
      { numRuns: 12 },
    );
  });

  test('M7 the same people on the same day draw the same, in whatever order, however often, with whatever slider', () => {
    fc.assert(
      fc.property(
        anyPeople(2, 8).chain((people) =>
          fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
        ),
        fc.nat({ max: 1_000 }),
        ([people, shuffled], seed) => {
          const again = draw(shuffled, { seed, policy: withSlider(defaultPolicy, 90) });
          const first = draw(people);
          expect(groups(again)).toBe(groups(first));
          expect(again.certificate).toEqual(first.certificate);
        },
      ),
      { numRuns: 10 },
    );
  });

  test('M7 every pairing comes up alike, and how well two fit plays no part', () => {
    const people = [
      named('a', { teaches: ['sql'], wants: ['excel'] }),
      named('b', { teaches: ['excel'], wants: ['sql'] }),
      named('c', { teaches: ['python'], wants: ['coaching'] }),
      named('d', { teaches: ['coaching'], wants: ['python'] }),
    ];
    const drawn = days(90).map((date) => groups(draw(people, { date })));
    expect(isFair(['a b · c d', 'a c · b d', 'a d · b c'], drawn)).toBe(true);
  });

  test('M7 whoever is left over changes fairly', () => {
    const people = company(5);
    const left = days(90).map((date) => draw(people, { date }).leftOut[0]?.id ?? '');
    const everyone = people.map(({ id }) => id);
    expect(isFair(everyone, left)).toBe(true);
  });

  test('M10 whoever was left out last time is not left out again', () => {
    const people = [...company(4), named('waited', { leftOutTimes: 1 })];
    for (const date of days(8))
      expect(draw(people, { date }).leftOut.map(({ id }) => id)).not.toContain('waited');
  });

  test('M7 more people than can be counted are drawn as well, each day anew', () => {
    const people = [...company(20), named('alone', { languages: [{ tag: 'fr', level: 'native' }] })];
    const drawn = days(6).map((date) => draw(people, { date }));
    expect(new Set(drawn.map(groups)).size).toBe(6);
    for (const [index, date] of days(6).entries()) {
      const { flaws } = verifyAssignment(hatOf(people, { date }), drawn[index]!);
      expect(flaws).toEqual([]);
    }
    expect(drawn[0]?.leftOut).toEqual([{ id: 'alone', reason: 'no-shared-language' }]);
  });

  test('M5 an odd one out joins by lot where all agreed, or somebody who did makes room', () => {
    const willing = company(5, { acceptsTrio: true });
    expect(placed(draw(willing))).toBe(5);
    const people = [...company(4, { acceptsTrio: true }), named('loner')];
    const { trios, leftOut } = draw(people);
    expect([trios.length, leftOut]).toEqual([1, []]);
    expect(trios[0]?.members).not.toContain('loner');
  });

  test('M7 nobody at all is no draw', () => {
    expect(draw([])).toMatchObject({ pairs: [], leftOut: [], certificate: { possiblePairs: 0, gap: 0 } });
  });
});
