import fc from 'fast-check';
import { aCandidate, aProblem } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { person } from '#test/builders/named.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Candidate } from './candidate.ts';
import { finish } from './finish.ts';
import { hardConstraintBetween } from './hard-constraints.ts';
import { prepareProblem } from './prepared-problem.ts';
import { makeShortlists, peersAtLeast, peersAtMost } from './shortlists.ts';

const listsOf = (people: readonly Candidate[]): Map<PersonId, readonly PersonId[]> => {
  const lists = finish(makeShortlists(prepareProblem(aProblem(people))));
  return new Map(lists.map((one) => [one.person, one.peers]));
};

const possiblePeers = (people: readonly Candidate[]): Map<PersonId, PersonId[]> => {
  const { people: prepared, minimumSharedMinutes } = prepareProblem(aProblem(people));
  return new Map(
    prepared.map((one) => [
      one.candidate.id,
      prepared
        .filter(
          (other) => other !== one && hardConstraintBetween(one, other, minimumSharedMinutes) === undefined,
        )
        .map(({ candidate }) => candidate.id),
    ]),
  );
};

describe('shortlists', () => {
  const anyCompany = anyPeople(1, 12);

  test('M3 M7 hold three to five who may be met, or all there are', () => {
    fc.assert(
      fc.property(anyCompany, (people) => {
        const lists = listsOf(people);
        for (const [one, possible] of possiblePeers(people)) {
          const peers = lists.get(one) ?? [];
          expect(peers.length).toBeGreaterThanOrEqual(Math.min(peersAtLeast, possible.length));
          expect(peers.length).toBeLessThanOrEqual(peersAtMost);
          expect(new Set(peers).size).toBe(peers.length);
          expect(possible).toEqual(expect.arrayContaining([...peers]));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('M7 are mutual, but where somebody would have too few; nobody is on too many or, with room left, on none', () => {
    fc.assert(
      fc.property(anyCompany, (people) => {
        const lists = listsOf(people);
        const listing = (id: PersonId) => [...lists].filter(([, peers]) => peers.includes(id));
        for (const [one, possible] of possiblePeers(people)) {
          const own = lists.get(one) ?? [];
          const oneSided = listing(one).filter(([other]) => !own.includes(other));
          for (const [other, peers] of oneSided) {
            expect(own).toHaveLength(peersAtMost);
            expect(peers.length).toBe(Math.min(peersAtLeast, possiblePeers(people).get(other)?.length ?? 0));
          }
          if (possible.length > 0 && listing(one).length === 0)
            for (const other of possible) expect(lists.get(other)).toHaveLength(peersAtMost);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('M7 depend neither on the order of the input nor on who is named first', () => {
    fc.assert(
      fc.property(
        anyCompany.chain((people) =>
          fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
        ),
        ([people, shuffled]) => {
          expect([...listsOf(shuffled)]).toEqual([...listsOf(people)]);
        },
      ),
      { numRuns: 20 },
    );
  });

  const company = Array.from({ length: 30 }, (_, index) =>
    aCandidate({
      id: person(`p${index}`),
      teaches: [index % 3 === 0 ? 'sql' : 'excel'],
      wants: [index % 5 === 0 ? 'excel' : 'sql'],
    }),
  );

  test('M7 where all may meet, everyone is on as many lists as they have peers', () => {
    const lists = listsOf(company);
    expect(lists.size).toBe(30);
    for (const [one, peers] of lists) {
      expect([...lists].filter(([, others]) => others.includes(one))).toHaveLength(peers.length);
      for (const peer of peers) expect(lists.get(peer)).toContain(one);
    }
  });

  test('M7 begin with whom one learns from', () => {
    const teacher = aCandidate({ id: person('teacher'), teaches: ['python'], wants: ['sql'] });
    const pupil = aCandidate({ id: person('pupil'), teaches: ['sql'], wants: ['python'] });
    expect(listsOf([...company, teacher, pupil]).get(pupil.id)?.[0]).toBe('teacher');
  });
});
