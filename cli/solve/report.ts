import type { ExactMatching } from '#core/matching/exact-totals.ts';
import type { NamedGraph } from './read-graph.ts';

export interface Solved {
  graph: NamedGraph;
  matching: ExactMatching;
  milliseconds: number;
}

/** Each pair once, the smaller name first; ascending, because vertices are numbered in the order of their names. */
const pairsOf = ({ names }: NamedGraph, mates: Int32Array): [number, number][] => {
  const pairs: [number, number][] = [];
  for (let u = 0; u < mates.length; u += 1) {
    const v = mates[u] as number;
    if (v > u) pairs.push([names[u] as number, names[v] as number]);
  }
  return pairs;
};

const half = (doubled: bigint): string => {
  const size = doubled < 0n ? -doubled : doubled;
  return `${doubled < 0n ? '-' : ''}${size / 2n}${size % 2n === 0n ? '' : '.5'}`;
};

/** The answer as JSON. Totals are written digit by digit: as numbers they might be rounded. */
export const report = ({ graph, matching, milliseconds }: Solved): string => {
  const { mates, cardinality, weight, doubledBound } = matching;
  const fields: [string, string][] = [
    ['vertices', `${graph.names.length}`],
    ['edges', `${graph.edges.weight.length}`],
    ['cardinality', `${cardinality}`],
    ['weight', `${weight}`],
    ['dualBound', half(doubledBound)],
    ['optimal', `${2n * weight === doubledBound}`],
    ['pairs', JSON.stringify(pairsOf(graph, mates))],
    ['milliseconds', `${Math.round(milliseconds * 10) / 10}`],
    ['peakMegabytes', `${Math.round(process.resourceUsage().maxRSS / 1024)}`],
  ];
  return `{${fields.map(([name, value]) => `"${name}":${value}`).join(',')}}`;
};
