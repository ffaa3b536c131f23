import fc from 'fast-check';
import { aProblem } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { assignPeople } from './assign-people.ts';
import { finish } from './finish.ts';
import { hardConstraintBetween } from './hard-constraints.ts';
import { defaultPolicy, sliderOf } from './policy.ts';
import { prepareProblem } from './prepared-problem.ts';
import { policyWith, switchableTiers, whatIf } from './what-if.ts';

const anyWhatIf = fc.record({
  slider: fc.integer({ min: 0, max: 100 }),
  without: fc.subarray([...switchableTiers]),
});

describe('a what-if', () => {
  test('M8 differs in slider and tiers, and in nothing else', () => {
    fc.assert(
      fc.property(anyPeople(1, 3), anyWhatIf, anyWhatIf, (people, first, other) => {
        const problem = aProblem(people, { policy: policyWith(defaultPolicy, first) });
        const changed = whatIf(problem, defaultPolicy.tiers, other);
        expect(changed).toEqual({ ...problem, policy: policyWith(defaultPolicy, other) });
        expect(Math.abs(sliderOf(changed.policy) - other.slider)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  test('M8 switches no tier on that the programme does without', () => {
    const policy = { ...defaultPolicy, tiers: { ...defaultPolicy.tiers, mostLearners: false } };
    expect(policyWith(policy, { slider: 50, without: [] }).tiers).toEqual(policy.tiers);
  });

  test('M3 M6 M8 pairs nobody whom a hard constraint keeps apart, whatever it asks', () => {
    fc.assert(
      fc.property(anyPeople(2, 10), anyWhatIf, (people, other) => {
        const prepared = prepareProblem(whatIf(aProblem(people), defaultPolicy.tiers, other));
        const called = new Map(prepared.people.map((one) => [one.candidate.id, one]));
        for (const { members } of finish(assignPeople(prepared)).pairs) {
          const [one, peer] = members.map((id) => called.get(id)!);
          expect(
            hardConstraintBetween(one!, peer!, defaultPolicy.minimumSharedMinutesPerWeek),
          ).toBeUndefined();
        }
      }),
      { numRuns: 20 },
    );
  });
});
