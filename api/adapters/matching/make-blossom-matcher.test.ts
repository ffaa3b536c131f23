import fc from 'fast-check';
import { assignPeople, type WeightedEdge } from '#core/matching/assign-people.ts';
import { possiblePairsFrom } from '#core/matching/possible-pairs.ts';
import { prepareProblem } from '#core/matching/prepared-problem.ts';
import { seededRandom } from '#core/shared/random.ts';
import type { MatcherProgress } from '#core/ports/matcher.ts';
import { aCandidate, aProblem } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { person } from '#test/builders/named.ts';
import { solveByExhaustion } from '#test/oracles/best-matching.ts';
import { likelyEdges } from './likely-edges.ts';
import { makeBlossomMatcher } from './make-blossom-matcher.ts';
import { solveWithBlossom } from './solve-with-blossom.ts';

const undisturbed = { onProgress: () => {}, isCancelled: () => false };

const totalOf = (mates: readonly number[], edges: readonly WeightedEdge[]): number =>
  edges.reduce((sum, { one, other, weight }) => (mates[one] === other ? sum + weight : sum), 0);

const graph = fc.integer({ min: 2, max: 10 }).chain((size) => {
  const pairs = Array.from({ length: size }, (_, one) =>
    Array.from({ length: size - one - 1 }, (__, step) => [one, one + step + 1] as const),
  ).flat();
  return fc.tuple(fc.constant(size), fc.subarray(pairs)).chain(([vertices, chosen]) =>
    fc.tuple(
      fc.constant(vertices),
      fc
        .array(fc.integer({ min: 1, max: 2 ** 40 }), { minLength: chosen.length, maxLength: chosen.length })
        .map((weights) =>
          chosen.map(([one, other], index) => {
            const weight = weights[index] ?? 1;
            return { one, other, weight, appeal: weight };
          }),
        ),
    ),
  );
});

describe('the solver over the blossom package', () => {
  test('M4 finds as much as trying every matching, on any graph and with large weights', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async ([size, edges]) => {
        const mates = await solveWithBlossom(size, edges);
        const best = await solveByExhaustion(size, edges);
        expect(totalOf(mates, edges)).toBe(totalOf(best, edges));
        mates.forEach((mate, vertex) => {
          if (mate !== -1) expect(mates[mate]).toBe(vertex);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('takes the likeliest edges of everyone, and no edge is taken twice', () => {
    const edge = (one: number, other: number, appeal: number): WeightedEdge => ({
      one,
      other,
      weight: appeal,
      appeal,
    });
    const edges = [edge(0, 1, 9), edge(0, 2, 8), edge(0, 3, 7), edge(1, 2, 1), edge(2, 3, 5)];
    expect(likelyEdges(4, edges, 1).map(({ one, other }) => [one, other])).toEqual([
      ...[[0, 1]],
      ...[[0, 2]],
      ...[[0, 3]],
    ]);
    expect(likelyEdges(4, edges, 9)).toEqual(edges);
  });

  test('M4 on a graph too large to solve at once finds what the whole graph holds', async () => {
    const random = seededRandom(11);
    const size = 360;
    const edges = Array.from({ length: size }, (_, one) =>
      Array.from({ length: size - one - 1 }, (__, step) => {
        const weight = 1_000_000 + Math.floor(random() * 10_000);
        return { one, other: one + step + 1, weight, appeal: weight };
      }),
    ).flat();
    expect(edges.length).toBeGreaterThan(60_000);
    const mates = await solveWithBlossom(size, edges);
    expect(mates.filter((mate) => mate >= 0)).toHaveLength(size);
    const lowest = edges.reduce((sum, { one, other, weight }) => {
      return mates[one] === other ? Math.min(sum, weight) : sum;
    }, Infinity);
    expect(lowest).toBeGreaterThan(1_009_000);
  }, 60_000);
});

describe('the matcher', () => {
  test('M4 assigns as well as trying everything', async () => {
    await fc.assert(
      fc.asyncProperty(anyPeople(2, 8), async (people) => {
        const input = aProblem(people);
        const problem = prepareProblem(input);
        const pairs = problem.people.flatMap((_, one) => possiblePairsFrom(problem, one));
        const best = await assignPeople({ problem, pairs, solve: solveByExhaustion });
        const found = await makeBlossomMatcher().assign(input, undisturbed);
        expect(found.pairs.length + found.trios.length).toBe(best.pairs.length + best.trios.length);
        expect(found.leftOut.length).toBe(best.leftOut.length);
        if (best.trios.length === 0 && found.trios.length === 0)
          expect(found.totalScore).toBe(best.totalScore);
      }),
      { numRuns: 60 },
    );
  });

  const company = (size: number) =>
    aProblem(Array.from({ length: size }, (_, index) => aCandidate({ id: person(`p${index}`) })));

  test('shows progress from phase to phase, never backwards, and lets others have a turn', async () => {
    const seen: MatcherProgress[] = [];
    let turns = 0;
    const tick = setInterval(() => (turns += 1), 0);
    await makeBlossomMatcher().assign(company(120), { ...undisturbed, onProgress: (one) => seen.push(one) });
    clearInterval(tick);
    expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(['candidates', 'solving', 'checking']);
    const scored = seen.filter(({ phase }) => phase === 'candidates').map(({ done }) => done);
    expect(scored.toSorted((a, b) => a - b)).toEqual(scored);
    expect(turns).toBeGreaterThan(0);
  });

  test('stops when it is cancelled', async () => {
    let looks = 0;
    const isCancelled = () => (looks += 1) > 2;
    const assigned = makeBlossomMatcher().assign(company(120), { ...undisturbed, isCancelled });
    await expect(assigned).rejects.toThrow('cancelled');
  });

  test('somebody named twice in the input is one person', async () => {
    const [one, other] = [aCandidate({ id: person('a') }), aCandidate({ id: person('b') })];
    const { pairs } = await makeBlossomMatcher().assign(aProblem([one, other, one]), undisturbed);
    expect(pairs.map(({ members }) => members.toSorted())).toEqual([['a', 'b']]);
  });
});
