import fc from 'fast-check';
import { aCandidate, aProblem } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { person } from '#test/builders/named.ts';
import { aPopulation } from '../../../bench/people/a-population.ts';
import { assignPeople } from '../assign-people.ts';
import type { Candidate } from '../candidate.ts';
import { finish } from '../finish.ts';
import { termsOf } from '../score-pair.ts';
import { prepareProblem } from '../prepared-problem.ts';
import type { Assignment, MatchingProblem, Proof } from '../problem.ts';
import type { ClaimedAssignment } from './claimed-assignment.ts';
import { verifyAssignment } from './verify-assignment.ts';

const assign = (problem: MatchingProblem, late = false): Assignment =>
  finish(assignPeople(prepareProblem(problem), () => late));

const verified = (people: number) => ({ pairsChecked: (people ** 2 - people) / 2, flaws: [] });

const switches = fc.record({
  leftOutFirst: fc.boolean(),
  mostLearners: fc.boolean(),
  mutualPicks: fc.boolean(),
});

describe('true assignments', () => {
  test('M3 M4 M5 of people of any kind are verified, late or not, whatever tiers are on', () => {
    fc.assert(
      fc.property(anyPeople(2, 14), switches, fc.boolean(), (people, tiers, late) => {
        const problem = aProblem(people);
        const told = { ...problem, policy: { ...problem.policy, tiers } };
        expect(verifyAssignment(told, assign(told, late))).toEqual(verified(people.length));
      }),
      { numRuns: 150 },
    );
  });

  test.each([0, 1])('M4 of %d people are verified', (size) => {
    const problem = aProblem(aPopulation({ people: size, seed: 1 }));
    expect(verifyAssignment(problem, assign(problem))).toEqual(verified(size));
  });

  test.each([false, true])('M4 of 200 people are verified, late: %s', (late) => {
    const problem = aProblem(aPopulation({ people: 200, seed: 5, stars: true }));
    const found = assign(problem, late);
    expect(found.certificate.gap > 0).toBe(late);
    expect(verifyAssignment(problem, found)).toEqual(verified(200));
  });

  test('M4 of people who are all alike are verified', () => {
    const alike = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => aCandidate({ id: person(name) }));
    const problem = aProblem(alike);
    expect(verifyAssignment(problem, assign(problem))).toEqual(verified(7));
  });

  test('M5 where others are spared as thirds, all claims are of that kind', () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      aCandidate({ id: person(name), acceptsTrio: name > 'b' }),
    );
    const isSpared = ({ claims }: Proof['people'][number]): boolean => claims > 4;
    const rounds = Array.from({ length: 40 }, (_, seed) => aProblem(people, { seed }));
    const spared = rounds.find((round) => assign(round).proof.people.some(isSpared))!;
    const found = assign(spared);
    const mixed = found.proof.people.map((one) => (one.id === person('a') ? { ...one, claims: 1 } : one));
    expect(found.trios).toHaveLength(1);
    expect(verifyAssignment(spared, found).flaws).toEqual([]);
    const { flaws } = verifyAssignment(spared, { ...found, proof: { ...found.proof, people: mixed } });
    expect(flaws.join()).toMatch(
      /“b” has 5 claims in the proof instead of 1|“a” has 1 claims .* instead of 5/,
    );
  });
});

/** Small companies until one has everything there is to lie about. */
const aTruthWith = (has: (found: Assignment) => boolean): { problem: MatchingProblem; truth: Assignment } => {
  for (let seed = 1; seed < 2_000; seed += 1) {
    const problem = aProblem(aPopulation({ people: 9 + 2 * (seed % 8), seed, stars: true }));
    const truth = assign(problem);
    if (has(truth)) return { problem, truth };
  }
  throw new Error('No company has all of this.');
};

const { problem, truth } = aTruthWith(
  ({ pairs, trios, leftOut, proof }) =>
    pairs.length > 2 &&
    trios.length > 0 &&
    leftOut.length > 0 &&
    proof.standIns.length > 0 &&
    proof.blossoms.length > 0,
);

type Lie = () => Partial<ClaimedAssignment>;

const { pairs, trios, leftOut, proof, certificate } = truth;
const [pair, another] = [pairs[0]!, pairs[1]!];
const [trio, blossom, standIn] = [trios[0]!, proof.blossoms[0]!, proof.standIns[0]!];
const stranger = person('nobody');

const inPairs = (...changed: ClaimedAssignment['pairs']): Partial<ClaimedAssignment> => ({
  pairs: [...changed, ...pairs.slice(changed.length)],
});
const inTrios = (changed: ClaimedAssignment['trios'][number]): Partial<ClaimedAssignment> => ({
  trios: [changed, ...trios.slice(1)],
});
const inProof = (changed: Partial<Proof>): Partial<ClaimedAssignment> => ({
  proof: { ...proof, ...changed },
});
const inPerson = (id: string, changed: Partial<Proof['people'][number]>): Partial<ClaimedAssignment> =>
  inProof({ people: proof.people.map((one) => (one.id === id ? { ...one, ...changed } : one)) });
const inBlossom = (changed: Partial<Proof['blossoms'][number]>): Partial<ClaimedAssignment> =>
  inProof({ blossoms: [{ ...blossom, ...changed }, ...proof.blossoms.slice(1)] });
const inStandIn = (changed: Partial<Proof['standIns'][number]>): Partial<ClaimedAssignment> =>
  inProof({ standIns: [{ ...standIn, ...changed }, ...proof.standIns.slice(1)] });
const dualOf = (id: string): number => proof.people.find((one) => one.id === id)!.dual;

const prepared = prepareProblem(problem).people;
const preparedOf = (id: string) => prepared.find(({ candidate }) => candidate.id === id)!;
const termsOfPair = termsOf(preparedOf(pair.members[0]), preparedOf(pair.members[1]));
const placed = 2 * pairs.length + 3 * trios.length;

const lies: Record<string, [Lie, string]> = {
  'M12 somebody is forgotten': [() => ({ leftOut: leftOut.slice(1) }), 'The assignment forgets “'],
  'M12 a pair is forgotten': [() => ({ pairs: pairs.slice(1) }), 'The assignment forgets “'],
  'M12 somebody has two peers': [
    () => inPairs({ ...pair, members: [pair.members[0], another.members[0]] }),
    `The assignment names “${another.members[0]}” twice`,
  ],
  'M12 somebody is their own peer': [
    () => inPairs({ ...pair, members: [pair.members[0], pair.members[0]] }),
    `The assignment names “${pair.members[0]}” twice`,
  ],
  'M12 somebody is both placed and left out': [
    () => ({ leftOut: [...leftOut, { id: pair.members[0], reason: 'odd-one-out' as const }] }),
    `The assignment names “${pair.members[0]}” twice`,
  ],
  'M12 somebody unknown is placed': [
    () => inPairs({ ...pair, members: [pair.members[0], stranger] }),
    'The assignment names “nobody”, who is not among the people',
  ],
  'M4 peers are exchanged': [
    () =>
      inPairs(
        { ...pair, members: [pair.members[0], another.members[1]] },
        { ...another, members: [another.members[0], pair.members[1]] },
      ),
    'are taken and need exactly',
  ],
  'M4 a score is too high by 1': [
    () => inPairs({ ...pair, score: pair.score + 1 }),
    `have the score ${pair.score}, not ${pair.score + 1}`,
  ],
  'M4 a score is no number': [
    () => inPairs({ ...pair, score: NaN }),
    `have the score ${pair.score}, not NaN`,
  ],
  'M5 the score of a trio is too low by 1': [
    () => inTrios({ ...trio, score: trio.score - 1 }),
    `have the score ${trio.score}, not ${trio.score - 1}`,
  ],
  'M4 learners of a pair are too many': [
    () => inPairs({ ...pair, learners: 3 }),
    'learn something they asked for, not 3',
  ],
  'M2 a term is too low': [
    () => inPairs({ ...pair, terms: { ...termsOfPair, seniority: termsOfPair.seniority - 1 } }),
    `of the term seniority, not ${termsOfPair.seniority - 1}`,
  ],
  'M4 the total score is inflated': [
    () => ({ totalScore: truth.totalScore + 1 }),
    `The scores come to ${truth.totalScore}, not to ${truth.totalScore + 1}`,
  ],
  'M4 a tier is inflated': [
    () => ({ tiers: { placed: placed + 1, waiting: 0, learners: 0, score: truth.totalScore } }),
    `The tier “placed” comes to ${placed}, not to ${placed + 1}`,
  ],
  'M5 somebody is left out for another reason': [
    () => ({ leftOut: leftOut.map(({ id }) => ({ id, reason: 'no-shared-hours' as const })) }),
    'not for no-shared-hours',
  ],
  'M4 a possible pair is not counted': [
    () => ({ certificate: { ...certificate, possiblePairs: certificate.possiblePairs - 1 } }),
    `There are ${certificate.possiblePairs} possible pairs, not ${certificate.possiblePairs - 1}`,
  ],
  'M4 a gap is called optimal': [
    () => ({ certificate: { ...certificate, gap: 1 }, optimal: true }),
    'A gap of 1 does not go with optimal: true',
  ],
  'M4 a proof is called not optimal': [
    () => ({ optimal: false }),
    'A gap of 0 does not go with optimal: false',
  ],
  'M4 the gap is negative': [() => ({ certificate: { ...certificate, gap: -1 } }), 'A gap of -1 is none'],
  'M4 the gap is no number': [() => ({ certificate: { ...certificate, gap: NaN } }), 'A gap of NaN is none'],
  'M4 the proof forgets somebody': [
    () => inProof({ people: proof.people.slice(1) }),
    `The proof forgets “${proof.people[0]!.id}”`,
  ],
  'M4 the proof names somebody twice': [
    () => inProof({ people: [...proof.people, proof.people[0]!] }),
    `The proof names “${proof.people[0]!.id}” twice`,
  ],
  'M4 a dual is too low by 1': [
    () => inPerson(pair.members[0], { dual: dualOf(pair.members[0]) - 1 }),
    `but are paid`,
  ],
  'M4 a dual is too high by 1': [
    () => inPerson(pair.members[0], { dual: dualOf(pair.members[0]) + 1 }),
    'are taken and need exactly',
  ],
  'M4 a dual is negative': [
    () => inPerson(pair.members[0], { dual: -1 }),
    `“${pair.members[0]}” has the dual -1, which is negative`,
  ],
  'M4 a dual is no whole number': [
    () => inPerson(pair.members[0], { dual: 0.5 }),
    `“${pair.members[0]}” has the dual 0.5, which is no whole number`,
  ],
  'M4 a dual is no number': [() => inPerson(pair.members[0], { dual: NaN }), 'has the dual NaN'],
  'M4 a dual is beyond exactness': [
    () => inPerson(pair.members[0], { dual: 2 ** 52 }),
    'more than any weight allows',
  ],
  'M4 all duals are inflated alike': [
    () => inProof({ people: proof.people.map((one) => ({ ...one, dual: one.dual + 1_000 })) }),
    'but the duals allow',
  ],
  'M4 all duals are 0': [
    () => inProof({ people: proof.people.map((one) => ({ ...one, dual: 0 })) }),
    'but are paid',
  ],
  'M4 somebody has a claim more': [
    () =>
      inPerson(pair.members[0], {
        claims: 2 + proof.people.find(({ id }) => id === pair.members[0])!.claims,
      }),
    `“${pair.members[0]}” has`,
  ],
  'M4 a claim weighs less than learners can': [
    () => inProof({ claimScale: proof.learnerScale }),
    'no more than learners and scores of',
  ],
  'M4 a learner weighs less than scores can': [
    () => inProof({ learnerScale: 1 }),
    'A learner weighs 1, no more than',
  ],
  'M4 a scale is no whole number': [() => inProof({ claimScale: 0.5 }), 'are no whole numbers'],
  'M4 a scale is beyond exactness': [() => inProof({ claimScale: 2 ** 50 }), 'too large to add up exactly'],
  'M4 a blossom is left out': [() => inProof({ blossoms: proof.blossoms.slice(1) }), 'but are paid'],
  'M4 a blossom is told twice': [() => inProof({ blossoms: [...proof.blossoms, blossom] }), 'is blossom'],
  'M4 a blossom is even': [
    () => inBlossom({ members: blossom.members.slice(1) }),
    'members, not an odd number from 3 on',
  ],
  'M4 a blossom names somebody unknown': [
    () => inBlossom({ members: [...blossom.members.slice(1), stranger] }),
    'Blossom 0 names “nobody”',
  ],
  'M4 a blossom names somebody twice': [
    () => inBlossom({ members: [...blossom.members, blossom.members[0]!, blossom.members[0]!] }),
    `Blossom 0 names “${blossom.members[0]!}” twice`,
  ],
  'M4 a blossom names a stand-in there is not': [
    () => inBlossom({ standIns: [...blossom.standIns, 7] }),
    'Blossom 0 names the stand-in 7, which there is not',
  ],
  'M4 a blossom has the dual 0': [
    () => inBlossom({ dual: 0 }),
    'Blossom 0 has the dual 0, which is not positive',
  ],
  'M4 a blossom’s dual is too low by 1': [() => inBlossom({ dual: blossom.dual - 1 }), 'exactly'],
  'M4 a blossom’s dual is too high by 1': [() => inBlossom({ dual: blossom.dual + 1 }), 'exactly'],
  'M4 blossoms overlap': [
    () => {
      const outside = proof.people.map(({ id }) => id).filter((id) => !blossom.members.includes(id));
      const members = [blossom.members[0]!, ...outside.slice(0, 2)];
      return inProof({ blossoms: [...proof.blossoms, { members, standIns: [], dual: 1 }] });
    },
    'overlaps another one',
  ],
  'M4 a blossom is not full': [
    () => {
      const members = [pair.members[0], another.members[0], pairs[2]!.members[0]];
      return inProof({ blossoms: [{ members, standIns: [], dual: 1 }] });
    },
    'holds 0 taken pairs, not 1',
  ],
  'M4 a stand-in is left out': [() => inProof({ standIns: [], blossoms: [] }), 'has no stand-in'],
  'M4 a stand-in is told twice': [
    () => inProof({ standIns: [...proof.standIns, standIn] }),
    'who are no odd group of the round, or have one',
  ],
  'M4 a stand-in is for fewer than can reach each other': [
    () => inStandIn({ group: standIn.group.slice(2) }),
    'who are no odd group of the round',
  ],
  'M4 a stand-in weighs more than it is paid for': [
    () => inStandIn({ weight: standIn.weight + 1 }),
    `and stand-in 0 need ${2 * standIn.weight + 2}, but are paid`,
  ],
  'M4 a stand-in weighs nothing': [() => inStandIn({ weight: 0 }), 'Stand-in 0 has the weight 0'],
  'M4 a stand-in’s dual is too low by 1': [
    () => inStandIn({ dual: standIn.dual - 1 }),
    `and stand-in 0 need ${2 * standIn.weight}, but are paid`,
  ],
};

const refusedWith = (lie: Partial<ClaimedAssignment>, of: MatchingProblem = problem): string =>
  verifyAssignment(of, { ...truth, ...lie }).flaws.join('\n');

describe('planted lies', () => {
  test('M4 what they are planted in is true', () => {
    expect(verifyAssignment(problem, { ...truth, optimal: true }).flaws).toEqual([]);
  });

  test.each(Object.entries(lies))('%s: refused', (_, [lie, words]) => {
    expect(refusedWith(lie())).toContain(words);
  });

  const otherwise = (id: string, said: Partial<Candidate>): MatchingProblem => ({
    ...problem,
    people: problem.people.map((one) => (one.id === id ? { ...one, ...said } : one)),
  });

  test.each([
    ['exclusion', { exclusions: [pair.members[1]] }],
    ['met-recently', { recentPeers: [pair.members[1]] }],
    ['reporting-line', { managers: [pair.members[1]] }],
    ['not-available', { available: false }],
    ['no-shared-language', { languages: [] }],
    ['no-shared-hours', { workingHours: { days: [], start: '09:00', end: '17:00' } }],
  ])('M3 a pair against a hard constraint (%s) is refused', (constraint, said) => {
    const flaws = refusedWith({}, otherwise(pair.members[0], said));
    expect(flaws).toContain(`are together against a hard constraint: ${constraint}`);
  });

  test.each([0, 1, 2])('M5 a trio without the consent of member %d is refused', (which) => {
    const id = trio.members[which]!;
    const flaws = refusedWith({}, otherwise(id, { acceptsTrio: false }));
    expect(flaws).toContain(`“${id}” is in a trio without having agreed to one`);
  });

  test('M5 a third who is left out although all three agree is noticed', () => {
    const [one, other, third] = trio.members;
    const people = [one, other, third].map(preparedOf);
    const score = assign({ ...problem, people: people.slice(0, 2).map(({ candidate }) => candidate) });
    const lie = {
      trios: trios.slice(1),
      pairs: [...pairs, { members: [one, other] as const, score: score.totalScore }],
      leftOut: [...leftOut, { id: third, reason: 'odd-one-out' as const }],
    };
    expect(refusedWith(lie)).toContain(`“${third}” is left out, but could be the third of “`);
  });

  test('M4 a gap smaller than what is open is refused', () => {
    const many = aProblem(aPopulation({ people: 200, seed: 5, stars: true }));
    const late = assign(many, true);
    const claimed = { ...late, certificate: { ...late.certificate, gap: 0 } };
    const { flaws } = verifyAssignment(many, claimed);
    expect(flaws.join('\n')).toContain('more than a gap of 0');
    expect(flaws.join('\n')).toContain('but are paid');
  });
});

test('M4 an assignment that is worse than the best is never verified, whatever its figures', () => {
  fc.assert(
    fc.property(anyPeople(4, 8), fc.nat(), (people, which) => {
      const round = aProblem(people);
      const best = assign(round);
      const dropped = best.pairs[which % Math.max(1, best.pairs.length)];
      if (dropped === undefined) return;
      const worse: ClaimedAssignment = {
        ...best,
        pairs: best.pairs.filter((one) => one !== dropped),
        leftOut: [...best.leftOut, ...dropped.members.map((id) => ({ id, reason: 'odd-one-out' as const }))],
        totalScore: best.totalScore - dropped.score,
      };
      expect(verifyAssignment(round, worse).flaws).not.toEqual([]);
    }),
    { numRuns: 60 },
  );
});
