import fc from 'fast-check';
import { aCandidate, aProblem, type CandidateSaid } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { person } from '#test/builders/named.ts';
import { everyPair, everyPairing } from '#test/oracles/every-pairing.ts';
import type { PersonId } from '../shared/ids.ts';
import { assignPeople } from './assign-people.ts';
import type { Candidate } from './candidate.ts';
import { finish } from './finish.ts';
import { hardConstraintBetween } from './hard-constraints.ts';
import type { PossiblePair } from './possible-pairs.ts';
import { defaultPolicy } from './policy.ts';
import { prepareProblem, type PreparedProblem } from './prepared-problem.ts';
import type { Assignment, MatchingProblem } from './problem.ts';
import { roundStatistics } from './statistics.ts';

const assign = (people: readonly Candidate[], said: Partial<MatchingProblem> = {}): Assignment =>
  finish(assignPeople(prepareProblem(aProblem(people, said))));

const named = (name: string, said: CandidateSaid = {}): Candidate =>
  aCandidate({ ...said, id: person(name) });

const groups = ({ pairs, trios }: Assignment): string[] =>
  [...pairs, ...trios].map(({ members }) => [...members].sort().join(' ')).sort();

const tiersOf = (problem: PreparedProblem, pairs: readonly PossiblePair[]): number[] => {
  const sum = (of: (pair: PossiblePair) => number): number =>
    pairs.reduce((total, pair) => total + of(pair), 0);
  const waited = (atLeast: number) => (place: number) =>
    Number((problem.people[place]?.candidate.leftOutTimes ?? 0) >= atLeast);
  const waiting = (atLeast: number): number =>
    sum(({ one, other }) => waited(atLeast)(one) + waited(atLeast)(other));
  return [
    pairs.length,
    waiting(3),
    waiting(2),
    waiting(1),
    sum(({ learners }) => learners),
    sum(({ score }) => score),
  ];
};

const later = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, tier) => value - (b[tier] ?? 0)).find((value) => value !== 0) ?? 0;

const withoutTrios = (people: readonly Candidate[]): Candidate[] =>
  people.map((candidate) => ({ ...candidate, acceptsTrio: false }));

describe('the best assignment', () => {
  test('M4 no other way to pair is better in any tier, the earlier tier first', () => {
    fc.assert(
      fc.property(anyPeople(2, 6), (some) => {
        const people = withoutTrios(some);
        const problem = prepareProblem(aProblem(people));
        const pairs = everyPair(problem);
        const assignment = assign(people);
        const chosen = pairs.filter(({ one, other }) => {
          const ids = [one, other]
            .map((place) => problem.people[place]?.candidate.id)
            .sort()
            .join(' ');
          return groups(assignment).includes(ids);
        });
        const found = tiersOf(problem, chosen);
        const best = everyPairing(pairs)
          .map((one) => tiersOf(problem, one))
          .reduce((a, b) => (later(b, a) > 0 ? b : a));
        expect(chosen).toHaveLength(assignment.pairs.length);
        expect(found).toEqual(best);
        expect(assignment.totalScore).toBe(found.at(-1));
        expect(assignment.certificate).toEqual({ possiblePairs: pairs.length, gap: 0 });
      }),
      { numRuns: 60 },
    );
  });

  test('M4 depends neither on the order of the input nor on who is named first', () => {
    fc.assert(
      fc.property(
        anyPeople(2, 7).chain((people) =>
          fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
        ),
        ([people, shuffled]) => {
          const [one, other] = [assign(people), assign(shuffled)];
          expect(other).toEqual(one);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('M3 M5 nobody is paired against a constraint, twice, or into a trio unasked; nobody is forgotten', () => {
    fc.assert(
      fc.property(anyPeople(1, 7), (people) => {
        const { minimumSharedMinutes, people: prepared } = prepareProblem(aProblem(people));
        const at = (id: PersonId) => prepared.find(({ candidate }) => candidate.id === id)!;
        const assignment = assign(people);
        const together = [...assignment.pairs, ...assignment.trios].map(({ members }) => members.map(at));
        for (const members of together) {
          for (const one of members) {
            for (const other of members) {
              if (one !== other)
                expect(hardConstraintBetween(one, other, minimumSharedMinutes)).toBeUndefined();
            }
          }
          if (members.length === 3)
            expect(members.every(({ candidate }) => candidate.acceptsTrio)).toBe(true);
        }
        const everyone = [
          ...together.flat().map(({ candidate }) => candidate.id),
          ...assignment.leftOut.map(({ id }) => id),
        ];
        expect(everyone.sort()).toEqual(people.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });

  test('M4 most people learn something they asked for, even at the price of a lower total', () => {
    const far = { seniority: 6 as const };
    const people = [
      named('a', { teaches: ['sql'], wants: ['excel'], ...far }),
      named('b', { teaches: ['excel'], wants: ['sql'] }),
      named('c', { teaches: ['python'], wants: ['coaching'], ...far }),
      named('d', { teaches: ['coaching'], wants: ['python'] }),
    ];
    expect(groups(assign(people))).toEqual(['a b', 'c d']);
  });

  test('M10 whoever was left out last time is not left out again, the longest waiting first', () => {
    const waited = (times: number) => ({ wants: [], teaches: [], leftOutTimes: times });
    const people = [named('a', waited(1)), named('b', waited(2)), named('c'), named('d'), named('e')];
    const { leftOut } = assign(people);
    expect(leftOut).toHaveLength(1);
    expect(['a', 'b']).not.toContain(leftOut[0]?.id);
    const three = [named('a', waited(1)), named('b', waited(2)), named('c', waited(3))];
    expect(assign(three).leftOut).toEqual([{ id: 'a', reason: 'odd-one-out' }]);
  });

  test('M4 a programme may do without the tiers in between', () => {
    const tiers = { leftOutFirst: false, mostLearners: false, mutualPicks: false };
    const mutual = { teaches: ['public-speaking'], wants: ['sql'] };
    const people = [named('a', { leftOutTimes: 3, wants: [], teaches: [] }), named('b'), named('c', mutual)];
    const without = assign(people, { policy: { ...defaultPolicy, tiers } });
    expect(without.leftOut.map(({ id }) => id)).toEqual(['a']);
    expect(assign(people).leftOut.map(({ id }) => id)).not.toEqual(['a']);
  });

  test('M4 the seed breaks exact ties, always in the same way', () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map((name) => named(name));
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const runs = seeds.map((seed) => assign(people, { seed }));
    const again = seeds.map((seed) => assign(people, { seed }));
    expect(again).toEqual(runs);
    expect(new Set(runs.map(({ leftOut }) => leftOut[0]?.id)).size).toBeGreaterThan(2);
  });
});

describe('an odd one out', () => {
  const willing = { acceptsTrio: true };

  test('M5 joins as a third where all have agreed to it', () => {
    const people = ['a', 'b', 'c'].map((name) => named(name, willing));
    const { trios, pairs, leftOut } = assign(people);
    expect([trios.length, pairs.length, leftOut.length]).toEqual([1, 0, 0]);
    expect(trios[0]?.members.toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('M5 is left out and told why when one of the three has not agreed', () => {
    const people = [named('a', willing), named('b', willing), named('c')];
    const { trios, leftOut } = assign(people);
    expect(trios).toEqual([]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['odd-one-out']);
  });

  test('M5 those who did not agree are paired so that somebody who did can be the third', () => {
    const loner = { teaches: [], wants: [], seniority: 6 as const };
    const people = [named('loner', loner), ...['a', 'b', 'c', 'd'].map((name) => named(name, willing))];
    const { leftOut, trios } = assign(people);
    expect(leftOut).toEqual([]);
    expect(trios).toHaveLength(1);
    expect(trios[0]?.members).not.toContain('loner');
  });

  test('M5 joins the pair where it is best', () => {
    const people = [
      named('a', { ...willing, teaches: ['sql'], wants: ['excel'] }),
      named('b', { ...willing, teaches: ['excel'], wants: ['sql'] }),
      named('c', { ...willing, teaches: ['python', 'negotiation'], wants: ['coaching'] }),
      named('d', { ...willing, teaches: ['coaching'], wants: ['python'] }),
      named('odd', { ...willing, teaches: ['origami'], wants: ['negotiation'] }),
    ];
    expect(groups(assign(people))).toEqual(['a b', 'c d odd']);
  });

  test('M5 whoever of the first two learns only from the third counts as a learner, and decides which pair it joins', () => {
    const people = [
      named('a', { ...willing, teaches: ['sql'], wants: ['excel'] }),
      named('b', { ...willing, teaches: ['excel'], wants: ['negotiation'] }),
      named('c', { ...willing, teaches: ['python'], wants: ['coaching'] }),
      named('d', { ...willing, teaches: ['coaching'], wants: ['python'] }),
      named('odd', { ...willing, teaches: ['negotiation'], wants: [] }),
    ];
    expect(groups(assign(people))).toEqual(['a b odd', 'c d']);
    const { learners } = roundStatistics(prepareProblem(aProblem(people)), assign(people));
    expect(learners).toBeCloseTo(4 / 5);
  });

  test('M5 language and hours are named only when they rule out everybody', () => {
    const french = { languages: [{ tag: 'fr', level: 'native' as const }] };
    const reasonOf = (odd: CandidateSaid): string | undefined =>
      assign([named('a'), named('b'), named('odd', odd)]).leftOut.find(({ id }) => id === 'odd')?.reason;
    expect(reasonOf(french)).toBe('no-shared-language');
    expect(reasonOf({ timeZone: 'Asia/Tokyo' })).toBe('no-shared-hours');
    expect(reasonOf({ available: false })).toBe('not-available');
  });

  test('P6 an exclusion reads like any other rule', () => {
    const excluding = assign([named('a', { exclusions: [person('b')] }), named('b')]);
    const line = assign([named('a', { managers: [person('b')] }), named('b')]);
    expect(excluding.leftOut).toEqual(line.leftOut);
    expect(excluding.leftOut.map(({ reason }) => reason)).toEqual(['no-possible-peer', 'no-possible-peer']);
  });

  test('M5 alone, nobody is a question of numbers', () => {
    expect(assign([named('a')]).leftOut).toEqual([{ id: 'a', reason: 'odd-one-out' }]);
    expect(assign([]).pairs).toEqual([]);
  });
});
