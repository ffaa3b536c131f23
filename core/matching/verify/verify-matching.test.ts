import { aGraph, aGraphOf, draw, drawn, kindsOfGraph, nestedBlossoms } from '#test/builders/graphs.ts';
import { heaviestMatching } from '#test/oracles/heaviest-matching.ts';
import { seededRandom, type Random } from '../../shared/random.ts';
import type { EdgeList } from '../solver/graph.ts';
import { solveMatching, type SolvedBlossom, type SolvedMatching } from '../solver/solve-matching.ts';
import { verifyMatching } from './verify-matching.ts';

const kinds = Object.keys(kindsOfGraph) as (keyof typeof kindsOfGraph)[];

/**
 * Two nested blossoms, 0–2 in 0–4, whose last vertex takes 5; a pair 6–7 with two edges; 8 alone, by an edge that is tight and
 * by one worth less than nothing; 9 without any.
 */
const graph = aGraph(10, [
  ...drawn('0-1:4 1-2:4 0-2:4'),
  ...drawn('2-3:3 3-4:3 1-4:3'),
  ...drawn('0-5:3 1-5:3 2-5:3 3-5:3 4-5:3'),
  ...drawn('6-7:2 7-6:5 6-8:3 7-8:-1'),
]);

interface Told extends Omit<SolvedMatching, 'mates' | 'vertexDuals' | 'order'> {
  mates: number[];
  vertexDuals: number[];
  order: number[];
}

/** Worked out by hand: no solver is needed to see that it holds. */
const truth: Told = {
  mates: [1, 0, 5, 4, 3, 2, 7, 6, -1, -1],
  weight: 15,
  cardinality: 4,
  vertexDuals: [2, 2, 2, 2, 2, 4, 6, 4, 0, 0],
  order: [5, 0, 2, 1, 4, 3, 8, 7, 6, 9],
  blossoms: [
    { from: 1, to: 6, dual: 2 },
    { from: 1, to: 4, dual: 2 },
  ],
  dualBound: 15,
};

const [outer, inner] = truth.blossoms as [SolvedBlossom, SolvedBlossom];

const verify = (told: Partial<Told>, otherwise: Partial<EdgeList> = {}) => {
  const { mates, vertexDuals, order, ...rest } = { ...truth, ...told };
  return verifyMatching(
    graph.size,
    { ...graph.edges, ...otherwise },
    {
      ...rest,
      mates: Int32Array.from(mates),
      vertexDuals: Float64Array.from(vertexDuals),
      order: Int32Array.from(order),
    },
  );
};

const changed = <Item>(items: readonly Item[], ...changes: [number, Item][]): Item[] =>
  changes.reduce((known, [at, item]) => known.with(at, item), [...items]);

const mates = (...changes: [number, number][]) => ({ mates: changed(truth.mates, ...changes) });
const duals = (...changes: [number, number][]) => ({ vertexDuals: changed(truth.vertexDuals, ...changes) });
const order = (...changes: [number, number][]) => ({ order: changed(truth.order, ...changes) });
const blossoms = (...told: SolvedBlossom[]) => ({ blossoms: told });

/** What is told, and the words of the refusal. */
const lies: Record<string, [Partial<Told>, string]> = {
  'a mate is left out': [{ mates: truth.mates.slice(1) }, '9 mates of 10'],
  'only one of two is matched with the other': [mates([5, -1]), 'Vertex 2 is matched with 5, but 5 with -1'],
  'two are matched with the same one': [mates([8, 6]), 'Vertex 8 is matched with 6, but 6 with 7'],
  'someone is matched with nobody there': [mates([8, 10]), 'Vertex 8 is matched with 10'],
  'nobody is told by another number': [mates([8, -2]), 'Vertex 8 is matched with -2'],
  'someone is matched with themselves': [mates([8, 8]), 'Vertex 8 is matched with itself'],
  'a pair without an edge is matched': [
    { ...mates([8, 9], [9, 8]), cardinality: 5 },
    'Vertices 8 and 9 are matched, but there is no edge',
  ],
  'a lighter matching with honest totals': [
    { ...mates([6, 8], [7, -1], [8, 6]), weight: 13 },
    'Vertex 7 is free, but has the dual 4',
  ],
  'a lighter matching with duals made to fit': [
    { ...mates([6, 8], [7, -1], [8, 6]), ...duals([7, 0]), weight: 13, dualBound: 13 },
    'Edge 12 between 7 and 6 needs 10, but its duals are 6 + 0',
  ],
  'a pair more could be matched': [
    { ...mates([6, -1], [7, -1]), ...duals([6, 0], [7, 0]), weight: 10, cardinality: 3, dualBound: 10 },
    'Edge 11 between 6 and 7 needs 4, but its duals are 0 + 0',
  ],
  'an edge worth less than nothing is matched': [
    { ...mates([6, -1], [7, 8], [8, 7]), ...duals([6, 0], [7, 10], [8, 6]), weight: 9 },
    'Matched edge 14 between 7 and 8 has -2, but its duals are 16 + 0',
  ],
  'a vertex dual is left out': [{ vertexDuals: truth.vertexDuals.slice(1) }, '9 duals of 10'],
  'a vertex dual is too low by 1': [duals([1, 1]), 'Edge 0 between 0 and 1 needs 8, but its duals are 3 + 4'],
  'a vertex dual is too low for an edge not matched': [
    duals([6, 5], [7, 5]),
    'Edge 13 between 6 and 8 needs 6, but its duals are 5 + 0',
  ],
  'a vertex dual is too high by 1': [
    duals([7, 5]),
    'Matched edge 12 between 6 and 7 has 10, but its duals are 11 + 0',
  ],
  'a free vertex has a dual': [duals([8, 1]), 'Vertex 8 is free, but has the dual 1'],
  'a vertex dual is negative': [duals([6, 11], [7, -1]), 'Vertex 7 has the dual -1, which is negative'],
  'a vertex dual is no number': [duals([4, NaN]), 'Vertex 4 has the dual NaN'],
  'a vertex dual is infinite': [duals([4, Infinity]), 'Vertex 4 has the dual Infinity'],
  'a vertex dual is no whole number': [duals([6, 6.5], [7, 3.5]), 'Vertex 6 has the dual 6.5'],
  'a vertex dual is too large to be added up': [
    duals([4, 2 ** 52]),
    'Vertex 4 has the dual 4503599627370496',
  ],
  'a place of the order is left out': [{ order: truth.order.slice(1) }, '9 places for 10'],
  'the order names someone twice': [order([0, 6]), 'The order names vertex 6 twice'],
  'the order names somebody who is not there': [order([0, 10]), 'The order names 10'],
  'the order puts another one into a blossom': [
    order([0, 3], [5, 5]),
    'Edge 3 between 2 and 3 needs 6, but its duals are 4 + 0',
  ],
  'a blossom is stretched to an even length': [blossoms(outer, { ...inner, to: 5 }), 'has 4 vertices'],
  'a blossom is shrunk to an even length': [blossoms({ ...outer, to: 5 }, inner), 'has 4 vertices'],
  'a blossom is a single vertex': [blossoms(outer, { ...inner, to: 2 }), 'has 1 vertices'],
  'a blossom is turned around': [blossoms(outer, { ...inner, from: 4, to: 1 }), 'has -3 vertices'],
  'a blossom is stretched around more, and not full': [
    blossoms({ ...outer, to: 8 }, inner),
    'The blossom 1…8 holds 2 matched edges, not 3',
  ],
  'a blossom is shrunk to what is not full': [
    blossoms(outer, { from: 2, to: 5, dual: 2 }),
    'The blossom 2…5 holds 0 matched edges, not 1',
  ],
  'blossoms overlap': [
    blossoms(outer, inner, { from: 3, to: 8, dual: 2 }),
    'The blossom 3…8 and the blossom 1…4 overlap',
  ],
  'a blossom is told twice': [
    blossoms(outer, { ...inner, dual: 1 }, { ...inner, dual: 1 }),
    'The blossom 1…4 is told twice',
  ],
  'a blossom begins before the order': [
    blossoms(outer, { ...inner, from: -1, to: 4 }),
    'is no stretch of 10',
  ],
  'a blossom ends after the order': [blossoms(outer, { from: 8, to: 11, dual: 2 }), 'is no stretch of 10'],
  'a blossom ends between two places': [blossoms(outer, { ...inner, to: 4.5 }), 'is no stretch of 10'],
  'a blossom begins nowhere': [blossoms(outer, { ...inner, from: NaN }), 'is no stretch of 10'],
  'a blossom is left out': [blossoms(outer), 'Edge 0 between 0 and 1 needs 8, but its duals are 4 + 2'],
  'a blossom dual is too low by 1': [
    blossoms({ ...outer, dual: 1 }, inner),
    'Edge 0 between 0 and 1 needs 8, but its duals are 4 + 3',
  ],
  'a blossom dual is too high by 1': [
    blossoms({ ...outer, dual: 3 }, inner),
    'Matched edge 0 between 0 and 1 has 8, but its duals are 4 + 5',
  ],
  'a blossom dual is 0': [blossoms({ ...outer, dual: 0 }, inner), 'has the dual 0, which is not positive'],
  'a blossom dual is negative': [
    blossoms({ ...outer, dual: 6 }, { ...inner, dual: -2 }),
    'The blossom 1…4 has the dual -2, which is not positive',
  ],
  'a blossom dual is no number': [blossoms({ ...outer, dual: NaN }, inner), 'has the dual NaN'],
  'a blossom dual is no whole number': [
    blossoms({ ...outer, dual: 1.5 }, { ...inner, dual: 2.5 }),
    'The blossom 1…6 has the dual 1.5',
  ],
  'a blossom dual is too large to be added up': [
    blossoms({ ...outer, dual: 2 ** 52 }, inner),
    'has the dual 4503599627370496',
  ],
  'nested duals are too large to be added up': [
    blossoms({ ...outer, dual: 2 ** 51 }, { ...inner, dual: 1 }),
    'duals sum up to 2251799813685249',
  ],
  'the weight is inflated': [{ weight: 16 }, 'The matching has the weight 15, not 16'],
  'the weight is no number': [{ weight: NaN }, 'The matching has the weight 15, not NaN'],
  'the bound is lowered': [{ dualBound: 14 }, 'The duals prove the bound 30/2, not 14'],
  'weight and bound are inflated alike': [{ weight: 16, dualBound: 16 }, 'has the weight 15, not 16'],
  'a pair more is claimed': [{ cardinality: 5 }, 'The matching has 4 edges, not 5'],
};

/** The proof is about other edges than these. */
const otherEdges: Record<string, [Partial<EdgeList>, string]> = {
  'an edge is heavier': [{ weight: graph.edges.weight.with(13, 4) }, 'Edge 13 between 6 and 8 needs 8'],
  'a matched edge is lighter': [
    { weight: graph.edges.weight.with(12, 4) },
    'Matched edge 12 between 6 and 7 has 8',
  ],
  'the heavier of two parallel edges is another’s': [
    { from: graph.edges.from.with(12, 8) },
    'Edge 12 between 8 and 6 needs 10',
  ],
  'an edge begins nowhere': [{ from: graph.edges.from.with(0, -1) }, 'Edge 0 joins -1 and 1'],
  'an edge ends nowhere': [{ to: graph.edges.to.with(0, 10) }, 'Edge 0 joins 0 and 10'],
  'an edge joins someone to themselves': [{ to: graph.edges.to.with(0, 0) }, 'Edge 0 joins 0 to itself'],
  'a weight is no number': [{ weight: graph.edges.weight.with(14, NaN) }, 'Edge 14 has the weight NaN'],
  'a weight is no whole number': [{ weight: graph.edges.weight.with(14, 0.5) }, 'Edge 14 has the weight 0.5'],
  'a weight is beyond exactness': [
    { weight: graph.edges.weight.with(14, -(2 ** 51)) },
    'Edge 14 has the weight',
  ],
  'a weight is left out': [{ weight: graph.edges.weight.slice(1) }, '15 beginnings, 15 ends and 14 weights'],
};

describe('the verifier of a matching', () => {
  test('M4 a true proof is accepted, told in whatever order of blossoms', () => {
    expect(verify({})).toEqual({ kind: 'proved' });
    expect(verify(blossoms(inner, outer))).toEqual({ kind: 'proved' });
  });

  test.each(Object.entries(lies))('M4 refutes it when %s', (_, [told, why]) => {
    expect(verify(told)).toEqual({ kind: 'refuted', why: expect.stringContaining(why) });
  });

  test.each(Object.entries(otherEdges))('M4 refutes it for other edges, where %s', (_, [changed, why]) => {
    expect(verify({}, changed)).toEqual({ kind: 'refuted', why: expect.stringContaining(why) });
  });

  test.each([-1, 2.5, NaN])('M4 there are no graphs of %d vertices', (size) => {
    const { size: none, edges: noEdges } = aGraph(0, []);
    const solved = solveMatching(none, noEdges);
    expect(verifyMatching(size, noEdges, solved)).toMatchObject({ kind: 'refuted' });
    expect(verifyMatching(none, noEdges, solved)).toEqual({ kind: 'proved' });
  });

  test.each(kinds)('M4 accepts what the solver finds: %s', (kind) => {
    const random = seededRandom(41);
    for (let round = 0; round < 20; round += 1) {
      const { size, edges: list } = aGraphOf(kind, draw(random, 0, 16), random);
      expect(verifyMatching(size, list, solveMatching(size, list))).toEqual({ kind: 'proved' });
    }
  });

  test('M4 adds up the duals of 10,000 nested blossoms', () => {
    const { size, edges: list } = nestedBlossoms(10_000);
    const solved = solveMatching(size, list);
    expect(solved.blossoms).toHaveLength(10_000);
    expect(verifyMatching(size, list, solved)).toEqual({ kind: 'proved' });
    const innermost = solved.blossoms.reduce((known, one) => (one.to - one.from === 3 ? one : known));
    const lowered = solved.blossoms.map((one) => (one === innermost ? { ...one, dual: one.dual - 1 } : one));
    expect(verifyMatching(size, list, { ...solved, blossoms: lowered })).toMatchObject({ kind: 'refuted' });
  });

  test('M4 totals beyond 2^53 may be rounded, but the proof is not', () => {
    const weights = Array.from({ length: 40 }, (_, pair) => 2 ** 49 - 1 - 2 * pair);
    const { size, edges: list } = aGraph(
      80,
      weights.map((weight, pair) => [2 * pair, 2 * pair + 1, weight]),
    );
    const exact = Number(weights.reduce((sum, weight) => sum + BigInt(weight), 0n));
    const solved: SolvedMatching = {
      mates: Int32Array.from({ length: size }, (_, v) => v ^ 1),
      weight: exact,
      cardinality: 40,
      vertexDuals: Float64Array.from({ length: size }, (_, v) => weights[v >> 1]!),
      order: Int32Array.from({ length: size }, (_, v) => v),
      blossoms: [],
      dualBound: exact,
    };
    expect(verifyMatching(size, list, solved)).toEqual({ kind: 'proved' });
    expect(verifyMatching(size, list, { ...solved, weight: exact * 1.001 })).toMatchObject({
      kind: 'refuted',
    });
    const lowered = { ...solved, vertexDuals: solved.vertexDuals.with(3, weights[1]! - 1) };
    expect(verifyMatching(size, list, lowered)).toMatchObject({ kind: 'refuted' });
  });
});

/** One figure somewhere is changed a little; often the result is no longer a proof, sometimes it still is. */
const tamper = (solved: SolvedMatching, random: Random): SolvedMatching => {
  const change = draw(random, -2, 2);
  const somewhere = <Numbers extends Int32Array | Float64Array>(numbers: Numbers): Numbers => {
    const at = draw(random, 0, numbers.length - 1);
    return numbers.with(at, numbers[at]! + change) as Numbers;
  };
  const which = draw(random, 0, solved.blossoms.length - 1);
  const inBlossom = (changed: (blossom: SolvedBlossom) => Partial<SolvedBlossom>): SolvedBlossom[] =>
    solved.blossoms.map((one, index) => (index === which ? { ...one, ...changed(one) } : one));
  const ways: (() => Partial<SolvedMatching>)[] = [
    () => ({ mates: somewhere(solved.mates) }),
    () => ({ mates: solved.mates.with(solved.mates.indexOf(solved.mates.length - 1), -1) }),
    () => ({ vertexDuals: somewhere(solved.vertexDuals) }),
    () => ({ order: somewhere(solved.order) }),
    () => ({ blossoms: inBlossom(({ from }) => ({ from: from + change })) }),
    () => ({ blossoms: inBlossom(({ to }) => ({ to: to + change })) }),
    () => ({ blossoms: inBlossom(({ dual }) => ({ dual: dual + change })) }),
    () => ({ weight: solved.weight + change, dualBound: solved.dualBound + change }),
  ];
  return { ...solved, ...ways[draw(random, 0, ways.length - 1)]!() };
};

test('M4 whatever is proved after figures were changed has the weight found by exhaustion', () => {
  const random = seededRandom(7);
  const counts = { proved: 0, refuted: 0 };
  for (let round = 0; round < 1_000; round += 1) {
    const tried = aGraphOf(kinds[round % kinds.length]!, draw(random, 2, 8), random);
    const solved = tamper(solveMatching(tried.size, tried.edges), random);
    const { kind } = verifyMatching(tried.size, tried.edges, solved);
    counts[kind] += 1;
    if (kind === 'proved') expect(solved.weight).toBe(heaviestMatching(tried));
  }
  expect(counts.proved).toBeGreaterThan(100);
  expect(counts.refuted).toBeGreaterThan(400);
});
