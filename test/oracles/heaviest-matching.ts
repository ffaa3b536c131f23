import { edgesOf, type TestGraph } from '../builders/graphs.ts';

/** By two vertices: the heaviest edge between them, or 0 where none is of use. */
const weightsBetween = (graph: TestGraph): Float64Array => {
  const { size } = graph;
  const between = new Float64Array(size * size);
  for (const [u, v, weight] of edgesOf(graph))
    for (const place of [u * size + v, v * size + u]) between[place] = Math.max(between[place]!, weight);
  return between;
};

/** The weight of a heaviest matching, from every set of vertices to the next larger: for a dozen at most. */
export const heaviestMatching = (graph: TestGraph): number => {
  const { size } = graph;
  const between = weightsBetween(graph);
  const heaviest = new Float64Array(2 ** size);
  for (let set = 1; set < heaviest.length; set += 1) {
    const last = 31 - Math.clz32(set);
    const rest = set - 2 ** last;
    let known = heaviest[rest]!;
    for (let v = 0; v < last; v += 1)
      if (rest & (1 << v)) known = Math.max(known, between[last * size + v]! + heaviest[rest - (1 << v)]!);
    heaviest[set] = known;
  }
  return heaviest[heaviest.length - 1]!;
};
