import blossom from 'edmonds-blossom-fixed';
import { readGraph } from '#cli/solve/read-graph.ts';
import { exactWeight } from '#core/matching/exact-totals.ts';

/** node bench/yardsticks/edmonds-blossom.ts FILE: the npm package on a graph of lines `u v w`, as one JSON object. */
const { names, edges } = await readGraph(process.argv[2] ?? '-');
const asked = Array.from(edges.from, (from, edge): [number, number, number] => [
  from,
  edges.to[edge] as number,
  edges.weight[edge] as number,
]);
const started = performance.now();
const found = blossom(asked);
const milliseconds = Math.round((performance.now() - started) * 10) / 10;
const mates = Int32Array.from(names, (_, vertex) => found[vertex] ?? -1);
const weight = Number(exactWeight(mates, edges));
const cardinality = mates.filter((mate) => mate >= 0).length / 2;
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ weight, cardinality, milliseconds, peakMegabytes }));
