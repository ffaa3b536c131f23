import fc from 'fast-check';
import { assignPeople } from '#core/matching/assign-people.ts';
import { finish } from '#core/matching/finish.ts';
import { prepareProblem } from '#core/matching/prepared-problem.ts';
import type { MatchingStep } from '#core/matching/matching-step.ts';
import { aCandidate, aProblem } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { person } from '#test/builders/named.ts';
import { makeMatcher } from './make-matcher.ts';

const undisturbed = { onProgress: () => {}, isCancelled: () => false };

describe('the matcher', () => {
  test('M4 M12 assigns as the engine does, always alike', async () => {
    await fc.assert(
      fc.asyncProperty(anyPeople(2, 9), async (people) => {
        const input = aProblem(people);
        const found = await makeMatcher().assign(input, undisturbed);
        expect(found).toEqual(finish(assignPeople(prepareProblem(input))));
      }),
      { numRuns: 40 },
    );
  });

  const company = (size: number) =>
    aProblem(Array.from({ length: size }, (_, index) => aCandidate({ id: person(`p${index}`) })));

  test('shows progress from phase to phase, never backwards, and lets others have a turn', async () => {
    const seen: MatchingStep[] = [];
    let turns = 0;
    const tick = setInterval(() => (turns += 1), 0);
    await makeMatcher().assign(company(120), { ...undisturbed, onProgress: (one) => seen.push(one) });
    clearInterval(tick);
    expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(['candidates', 'solving', 'checking']);
    const scored = seen.filter(({ phase }) => phase === 'candidates').map(({ done }) => done);
    expect(scored.toSorted((a, b) => a - b)).toEqual(scored);
    expect(turns).toBeGreaterThan(0);
  });

  test('M4 threads find the same pairs with the same proof', async () => {
    const people = fc.sample(anyPeople(320, 330), { seed: 7, numRuns: 1 })[0]!;
    for (const seed of [1, 2]) {
      const input = aProblem(people, { seed });
      const alone = await makeMatcher({ threads: 1 }).assign(input, undisturbed);
      const together = await makeMatcher({ threads: 2, from: 0 }).assign(input, undisturbed);
      expect(together).toEqual(alone);
    }
  });

  test('stops when it is cancelled', async () => {
    let looks = 0;
    const isCancelled = () => (looks += 1) > 2;
    const assigned = makeMatcher().assign(company(120), { ...undisturbed, isCancelled });
    await expect(assigned).rejects.toThrow('cancelled');
  });

  test('M4 two rounds at once have threads of their own, and more than there are people', async () => {
    const inputs = [company(3), company(1)];
    const together = makeMatcher({ threads: 2, from: 0 });
    const found = await Promise.all(inputs.map((input) => together.assign(input, undisturbed)));
    expect(found).toEqual(inputs.map((input) => finish(assignPeople(prepareProblem(input)))));
  });

  test('no thread is left at work when it is cancelled', async () => {
    const isAtWork = (): boolean => process.getActiveResourcesInfo().includes('MessagePort');
    let [looks, wasAtWork] = [0, false];
    const isCancelled = () => {
      looks += 1;
      wasAtWork ||= isAtWork();
      return looks > 1;
    };
    const assigned = makeMatcher({ threads: 2, from: 0 }).assign(company(40), {
      ...undisturbed,
      isCancelled,
    });
    await expect(assigned).rejects.toThrow('cancelled');
    expect([wasAtWork, isAtWork()]).toEqual([true, false]);
  });

  test('somebody named twice in the input is one person', async () => {
    const [one, other] = [aCandidate({ id: person('a') }), aCandidate({ id: person('b') })];
    const { pairs } = await makeMatcher().assign(aProblem([one, other, one]), undisturbed);
    expect(pairs.map(({ members }) => members.toSorted())).toEqual([['a', 'b']]);
  });
});
