import {
  aChain,
  aChainOfTriangles,
  aGraph,
  aGraphOf,
  draw,
  drawn,
  kindsOfGraph,
  nestedBlossoms,
  retold,
  type Edge,
  type TestGraph,
} from '#test/builders/graphs.ts';
import { heaviestMatching } from '#test/oracles/heaviest-matching.ts';
import { seededRandom } from '../../shared/random.ts';
import { verifyMatching } from '../verify/verify-matching.ts';
import { solveMatching, type SolvedMatching } from './solve-matching.ts';

type Kind = keyof typeof kindsOfGraph;

const kinds = Object.keys(kindsOfGraph) as Kind[];

const solve = ({ size, edges }: TestGraph): SolvedMatching => solveMatching(size, edges);

/** Solved, and the proof that nothing is heavier checked. */
const solveAndVerify = (graph: TestGraph): SolvedMatching => {
  const solved = solve(graph);
  expect(verifyMatching(graph.size, graph.edges, solved)).toEqual({ kind: 'proved' });
  return solved;
};

const isHuge = (kind: Kind): boolean => kind.startsWith('huge');

describe('a matching of maximum weight', () => {
  test.each(kinds)('M4 is as heavy as the best found by exhaustion, and proves it: %s', (kind) => {
    const random = seededRandom(11 + kinds.indexOf(kind));
    for (let round = 0; round < 130; round += 1) {
      const graph = aGraphOf(kind, draw(random, 1, round % 5 === 0 ? 12 : 9), random);
      expect(solveAndVerify(graph).weight).toBe(heaviestMatching(graph));
    }
  });

  test.each(kinds.filter((kind) => !isHuge(kind)))('M4 proves itself for hundreds of people: %s', (kind) => {
    const random = seededRandom(101 + kinds.indexOf(kind));
    const most = kind === 'parallel edges' ? 100 : 300;
    for (const size of [40, 120, most, most - 1]) solveAndVerify(aGraphOf(kind, size, random));
  });

  test.each(kinds)(
    'M4 its weight depends on neither the order of edges nor who is named first: %s',
    (kind) => {
      const random = seededRandom(201 + kinds.indexOf(kind));
      for (let round = 0; round < 10; round += 1) {
        const graph = aGraphOf(kind, draw(random, 2, isHuge(kind) ? 16 : 40), random);
        expect(solveAndVerify(retold(graph, random)).weight).toBe(solve(graph).weight);
      }
    },
  );

  test('M4 is the same whenever the same edges come in the same order', () => {
    const graph = aGraphOf('dense with few weights', 120, seededRandom(5));
    expect(solve(graph)).toEqual(solve(graph));
  });

  test('M4 of nobody, and of one person, is empty', () => {
    expect(solveAndVerify(aGraph(0, []))).toMatchObject({ weight: 0, cardinality: 0, dualBound: 0 });
    expect([...solveAndVerify(aGraph(1, [])).mates]).toEqual([-1]);
  });

  test('M4 takes no edge that is worth nothing or less', () => {
    const { mates, weight } = solveAndVerify(aGraph(6, drawn('0-1:0 2-3:-5 4-5:1')));
    expect([...mates]).toEqual([-1, -1, -1, -1, 5, 4]);
    expect(weight).toBe(1);
  });

  test('M4 takes the heaviest of parallel edges, in whatever direction it is told', () => {
    expect(solveAndVerify(aGraph(2, drawn('0-1:3 1-0:8 0-1:5'))).weight).toBe(8);
  });

  test('M4 leaves a heavy edge for two that are heavier together', () => {
    expect([...solveAndVerify(aChain(4, (step) => (step === 1 ? 9 : 5))).mates]).toEqual([1, 0, 3, 2]);
    expect([...solveAndVerify(aChain(4, (step) => (step === 1 ? 11 : 5))).mates]).toEqual([-1, 2, 1, -1]);
  });

  test.each(kinds.filter(isHuge))('M4 is proved where the total passes 2^53: %s', (kind) => {
    const { weight } = solveAndVerify(aGraphOf(kind, 150, seededRandom(17)));
    expect(weight).toBeGreaterThan(2 ** 54);
  });
});

const mixed = (graph: TestGraph): TestGraph => retold(graph, seededRandom(23));

/** Made when they are needed: they are large. */
const shapes: Record<string, () => TestGraph> = {
  'chain of 200,000, names mixed': () => mixed(aChain(200_000, () => 7)),
  'chain of 200,000 rising weights': () => aChain(200_000, (step) => step + 1),
  'row of 20,000 triangles, names mixed': () => mixed(aChainOfTriangles(20_000, (step) => 3 + (step % 4))),
};

describe('a matching in a long or deep graph', () => {
  test.each(Object.entries(shapes))('M4 is found in a %s', (_, make) => {
    expect(solveAndVerify(make()).weight).toBeGreaterThan(0);
  });

  test('M4 is found around an odd cycle of 49,999', () => {
    const chain = aChain(49_999, () => 4);
    const { from, to, weight } = chain.edges;
    const edges = {
      from: Int32Array.from([...from, 49_998]),
      to: Int32Array.from([...to, 0]),
      weight: Float64Array.from([...weight, 4]),
    };
    expect(solveAndVerify({ size: chain.size, edges })).toMatchObject({
      cardinality: 24_999,
      weight: 99_996,
    });
  });

  test.each([
    ['as they are built', nestedBlossoms(5_000)],
    ['names mixed', retold(nestedBlossoms(5_000), seededRandom(29))],
  ])('M4 is found through 5,000 nested blossoms, %s', (_, graph) => {
    const { blossoms, cardinality } = solveAndVerify(graph);
    const outward = blossoms.toSorted((one, other) => one.to - one.from - (other.to - other.from));
    const within = outward.filter(({ from, to }, index) => {
      const around = outward[index + 1];
      return around !== undefined && around.from <= from && to <= around.to;
    });
    expect(blossoms).toHaveLength(5_000);
    expect(within).toHaveLength(4_999);
    expect(cardinality).toBe(5_001);
  });
});

describe('edges nobody can be matched by', () => {
  test.each<[string, Edge, string]>([
    ['joins a vertex to itself', [1, 1, 5], 'Edge 2 joins 1 to itself'],
    ['begins at no vertex', [-1, 2, 5], 'Edge 2 joins -1 and 2, but there are 3 vertices'],
    ['ends at no vertex', [0, 3, 5], 'Edge 2 joins 0 and 3, but there are 3 vertices'],
    ['has half a weight', [0, 2, 2.5], 'Edge 2 has the weight 2.5'],
    ['has half a negative weight', [0, 2, -2.5], 'Edge 2 has the weight -2.5'],
    ['has a weight that is no number', [0, 2, NaN], 'Edge 2 has the weight NaN'],
    ['has an infinite weight', [0, 2, Infinity], 'Edge 2 has the weight Infinity'],
    ['has a weight of 2^50', [0, 2, 2 ** 50], 'Edge 2 has the weight 1125899906842624'],
    ['has a weight of −2^50', [0, 2, -(2 ** 50)], 'Edge 2 has the weight -1125899906842624'],
    ['is of no use and joins a vertex to itself', [2, 2, -1], 'Edge 2 joins 2 to itself'],
  ])('M4 one that %s is refused by name', (_, edge, why) => {
    const refused = () => solve(aGraph(3, [...drawn('0-1:5 1-2:5'), edge]));
    expect(refused).toThrow(RangeError);
    expect(refused).toThrow(why);
  });

  test('M4 weights just below 2^50 are taken', () => {
    const heavy = 2 ** 50 - 1;
    const graph = aGraph(3, drawn(`0-1:${heavy} 1-2:${heavy - 1} 0-2:${-heavy}`));
    expect(solveAndVerify(graph).weight).toBe(heavy);
  });
});
