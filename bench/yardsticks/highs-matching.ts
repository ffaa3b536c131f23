import loadHighs from 'highs';
import type { WeightedEdge } from '../graphs/weighted-edge.ts';

/** Weights up to here are told from each other by a solver in floating point. */
export const highsWeightsAtMost = 1e6;

/** Rows of the model as text: at most one edge at each vertex. */
const atEachVertex = (edges: readonly WeightedEdge[]): string[] => {
  const touching = new Map<number, string[]>();
  for (const [edge, [u, v]] of edges.entries())
    for (const vertex of [u, v]) touching.set(vertex, [...(touching.get(vertex) ?? []), `x${edge}`]);
  return [...touching.values()].map((names) => ` ${names.join(' + ')} <= 1`);
};

const withSign = (weight: number, name: string): string =>
  `${weight < 0 ? '-' : '+'} ${Math.abs(weight)} ${name}`;

const modelOf = (edges: readonly WeightedEdge[]): string =>
  [
    'Maximize',
    ` ${edges.map(([, , weight], edge) => withSign(weight, `x${edge}`)).join('\n ')}`,
    'Subject To',
    ...atEachVertex(edges),
    'Binary',
    ...edges.map((_, edge) => ` x${edge}`),
    'End',
  ].join('\n');

/** The greatest weight of a matching, found as an integer program: another theory than blossoms altogether. */
export const makeHighs = async (): Promise<(edges: readonly WeightedEdge[]) => number | string> => {
  const highs = await loadHighs();
  return (edges) => {
    if (edges.length === 0) return 0;
    const { Status, ObjectiveValue } = highs.solve(modelOf(edges), {
      mip_rel_gap: 0,
      mip_abs_gap: 0.5,
      output_flag: false,
    });
    return Status === 'Optimal' ? Math.round(ObjectiveValue) : Status;
  };
};
