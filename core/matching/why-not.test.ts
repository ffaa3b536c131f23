import fc from 'fast-check';
import { aCandidate, aProblem, type CandidateSaid } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { person } from '#test/builders/named.ts';
import { everyPair } from '#test/oracles/every-pairing.ts';
import { asId, type SkillId } from '../shared/ids.ts';
import { assignPeople } from './assign-people.ts';
import type { Candidate } from './candidate.ts';
import { finish } from './finish.ts';
import { possiblePair, type PossiblePair } from './possible-pairs.ts';
import { defaultPolicy } from './policy.ts';
import { prepareProblem, type PreparedProblem } from './prepared-problem.ts';
import type { Assignment, MatchingProblem, Proof } from './problem.ts';
import { whyNot, type Computed, type WhyNot } from './why-not.ts';

interface Round {
  problem: PreparedProblem;
  assignment: Assignment;
  computed: Computed;
}

const aRound = (people: readonly Candidate[], said: Partial<MatchingProblem> = {}): Round => {
  const problem = prepareProblem(aProblem(people, said));
  const assignment = finish(assignPeople(problem));
  const { pairs, trios, certificate, proof } = assignment;
  const groups = [...pairs, ...trios].map(({ members }) => members);
  return { problem, assignment, computed: { groups, gap: certificate.gap, proof, way: 'optimised' } };
};

const ask = ({ problem, computed }: Round, one: string, other: string): WhyNot | undefined =>
  whyNot(problem, computed, [person(one), person(other)]);

const isApart =
  (from: PossiblePair) =>
  ({ one, other }: PossiblePair): boolean =>
    ![one, other].some((end) => end === from.one || end === from.other);

type Tiers = readonly [claims: number, learners: number, score: number];

const isLess = (a: Tiers, b: Tiers): boolean => {
  const tier = a.findIndex((value, index) => value !== b[index]);
  return tier >= 0 && (a[tier] ?? 0) < (b[tier] ?? 0);
};

/** The best that some of these pairs come to, tier by tier: by trying them all. */
const bestOf = (pairs: readonly PossiblePair[], worth: (pair: PossiblePair) => Tiers): Tiers => {
  const [first, ...rest] = pairs;
  if (first === undefined) return [0, 0, 0];
  const without = bestOf(rest, worth);
  const withIt = plus(worth(first), bestOf(rest.filter(isApart(first)), worth));
  return isLess(without, withIt) ? withIt : without;
};
const plus = (a: Tiers, b: Tiers): Tiers => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

const worthIn = (problem: PreparedProblem, { people }: Proof) => {
  const claimOf = (place: number): number => {
    const id = problem.people[place]?.candidate.id;
    return people.find((one) => one.id === id)?.claims ?? 0;
  };
  const counts = Number(problem.tiers.mostLearners);
  return ({ one, other, learners, score }: PossiblePair): Tiers => [
    claimOf(one) + claimOf(other),
    learners * counts,
    score,
  ];
};

/** What the pair really costs, and what is said of it. */
const told = (round: Round, pair: PossiblePair) => {
  const { problem, assignment, computed } = round;
  const worth = worthIn(problem, assignment.proof);
  const all = everyPair(problem);
  const best = bestOf(all, worth);
  const forced = plus(worth(pair), bestOf(all.filter(isApart(pair)), worth));
  const idAt = (place: number) => problem.people[place]!.candidate.id;
  const loss = best.map((value, tier) => value - (forced[tier] ?? 0)) as unknown as Tiers;
  return { answer: whyNot(problem, computed, [idAt(pair.one), idAt(pair.other)]), loss };
};

/** A loss that the answer allows. */
const allows = (answer: WhyNot | undefined, loss: Tiers): boolean => {
  switch (answer?.kind) {
    case 'left-over':
      return loss[0] > 0;
    case 'fewer-learners':
      return answer.people > 0 && !isLess(loss, [0, answer.people, -Infinity]);
    case 'lower-scores':
      return answer.points > 0 && !isLess(loss, [0, 0, answer.points]);
    case 'no-loss-proven':
      return !isLess(loss, [0, 0, 0]);
    default:
      return answer?.kind === 'paired';
  }
};

describe('why two people are not a pair', () => {
  test.each([true, false])(
    'M6 no other choice would lose less than is told (learners count: %s)',
    (counted) => {
      const policy = { ...defaultPolicy, tiers: { ...defaultPolicy.tiers, mostLearners: counted } };
      fc.assert(
        fc.property(anyPeople(2, 7), (people) => {
          const round = aRound(people, { policy });
          for (const pair of everyPair(round.problem)) {
            const { answer, loss } = told(round, pair);
            expect({ answer, loss, allowed: allows(answer, loss) }).toMatchObject({ allowed: true });
          }
        }),
        { numRuns: 80 },
      );
    },
  );

  test('M6 what is barred has no loss, and what is not barred is never said to be', () => {
    fc.assert(
      fc.property(anyPeople(2, 6), (people) => {
        const round = aRound(people);
        const { problem, computed } = round;
        for (const [place, { candidate: one }] of problem.people.entries()) {
          for (const [other, { candidate: peer }] of problem.people.entries()) {
            if (place === other) continue;
            const answer = whyNot(problem, computed, [one.id, peer.id]);
            const isBarred = ['not-available', 'no-shared-language', 'no-shared-hours'].includes(
              answer?.kind ?? '',
            );
            expect(isBarred).toBe(possiblePair(problem, place, other) === undefined);
            expect(whyNot(problem, computed, [peer.id, one.id])).toEqual(answer);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('M6 the answer about two people needs nobody else to be made ready', () => {
    fc.assert(
      fc.property(anyPeople(2, 6), (people) => {
        const { problem, computed } = aRound(people);
        const [one, other] = people.map(({ id }) => id);
        const two = prepareProblem(aProblem(people.filter(({ id }) => id === one || id === other)));
        expect(whyNot(two, computed, [one!, other!])).toEqual(whyNot(problem, computed, [one!, other!]));
      }),
      { numRuns: 40 },
    );
  });
});

const named = (name: string, said: CandidateSaid = {}): Candidate =>
  aCandidate({ ...said, id: person(name) });
const skill = (name: string) => asId<SkillId>(name);
const teaches = (name: string) => ({ teaches: [{ skill: skill(name), level: 5 as const }] });
const wants = (name: string) => ({
  wants: [{ skill: skill(name), today: 1 as const, wanted: 4 as const, priority: 1 }],
});
const night = { days: [1, 2, 3, 4, 5], start: '22:00', end: '24:00' };
const german = [{ tag: 'de', level: 'native' as const }];

describe('what a coordinator may be told', () => {
  test.each<[string, CandidateSaid]>([
    ['an exclusion', { exclusions: [person('ada')] }],
    ['a decline or an earlier pair', { recentPeers: [person('ada')] }],
    ['a reporting line', { managers: [person('ada')] }],
    ['a pause or full capacity', { available: false }],
  ])('M6 %s reads: not available', (_what, said) => {
    const round = aRound([named('ada'), named('blaise', said), named('chloe')]);
    expect(ask(round, 'ada', 'blaise')).toEqual({ kind: 'not-available' });
    expect(ask(round, 'blaise', 'ada')).toEqual({ kind: 'not-available' });
  });

  test.each<[string, CandidateSaid]>([
    ['no-shared-language', { languages: german }],
    ['no-shared-hours', { workingHours: night }],
  ])('P6 %s is told alike whether or not anything private stands between the two', (kind, said) => {
    for (const secret of [{}, { exclusions: [person('ada')] }, { available: false }]) {
      const round = aRound([named('ada'), named('blaise', { ...said, ...secret }), named('chloe')]);
      expect(ask(round, 'ada', 'blaise')).toEqual({ kind });
    }
  });

  test('M6 two who are together are told to be', () => {
    const round = aRound([named('ada'), named('blaise')]);
    expect(ask(round, 'ada', 'blaise')).toEqual({ kind: 'paired' });
  });

  test('M6 somebody else would be left over', () => {
    const onlyWith = (peer: string) => {
      const others = ['ada', 'blaise', 'chloe', 'denis', 'emma', 'fanny'].filter((name) => name !== peer);
      return { exclusions: others.map(person) };
    };
    const round = aRound([
      named('ada'),
      named('blaise'),
      ...['chloe', 'denis'].map((name) => named(name, onlyWith('ada'))),
      ...['emma', 'fanny'].map((name) => named(name, onlyWith('blaise'))),
    ]);
    expect(ask(round, 'ada', 'blaise')).toEqual({ kind: 'left-over' });
  });

  test('M6 fewer would learn what they asked for', () => {
    const round = aRound([
      named('ada', { ...teaches('sql'), ...wants('coaching') }),
      named('blaise', { ...teaches('coaching'), ...wants('sql') }),
      named('chloe', { ...teaches('excel'), ...wants('python') }),
      named('denis', { ...teaches('python'), ...wants('excel') }),
    ]);
    expect(ask(round, 'ada', 'chloe')).toEqual({ kind: 'fewer-learners', people: 2 });
  });

  test('M6 scores would be lower, and where nothing would be lost that is said', () => {
    const close = { seniority: 1 as const };
    const far = { seniority: 6 as const };
    const plain = { teaches: [], wants: [] };
    const round = aRound([
      named('ada', { ...plain, ...close }),
      named('blaise', { ...plain, ...close }),
      named('chloe', { ...plain, ...far }),
      named('denis', { ...plain, ...far }),
    ]);
    expect(ask(round, 'ada', 'blaise')?.kind).toBe('paired');
    expect(ask(round, 'ada', 'chloe')).toMatchObject({ kind: 'lower-scores' });
    const alike = aRound(['ada', 'blaise', 'chloe', 'denis'].map((name) => named(name, plain)));
    const answers = ['blaise', 'chloe', 'denis'].map((name) => ask(alike, 'ada', name)?.kind);
    expect(answers.sort()).toEqual(['no-loss-proven', 'no-loss-proven', 'paired']);
  });

  test('M6 no more is told than is proven', () => {
    const round = aRound([
      named('ada', teaches('sql')),
      named('blaise', wants('sql')),
      named('chloe', teaches('excel')),
      named('denis', wants('excel')),
    ]);
    const asked = (computed: Partial<Computed>) =>
      ask({ ...round, computed: { ...round.computed, ...computed } }, 'ada', 'denis')?.kind;
    expect(asked({})).toBe('fewer-learners');
    expect(asked({ gap: 1e9 })).toBe('no-loss-proven');
    expect(asked({ proof: undefined })).toBe('possible');
  });

  test('of somebody who is not in the round, or of oneself, there is nothing to tell', () => {
    const round = aRound([named('ada'), named('blaise')]);
    expect(ask(round, 'ada', 'zoe')).toBeUndefined();
    expect(ask(round, 'zoe', 'yan')).toBeUndefined();
    expect(ask(round, 'ada', 'ada')).toBeUndefined();
  });
});
