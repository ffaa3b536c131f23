import { inWholeNumbers } from '#core/matching/exact-totals.ts';
import { solveMaxCardinality, WeightsTooFarApart } from '#core/matching/max-cardinality.ts';
import { solveMatching } from '#core/matching/solver/solve-matching.ts';
import { readGraph } from './solve/read-graph.ts';
import { help, readOptions } from './solve/read-options.ts';
import { Refusal } from './solve/refusal.ts';
import { report } from './solve/report.ts';

const main = async (): Promise<void> => {
  const asked = readOptions(process.argv.slice(2));
  if (asked === 'help') {
    console.log(help);
    return;
  }
  const graph = await readGraph(asked.graph);
  const { names, edges } = graph;
  const started = performance.now();
  const matching = asked.maxCardinality
    ? solveMaxCardinality(names.length, edges)
    : inWholeNumbers(solveMatching(names.length, edges), edges);
  console.log(report({ graph, matching, milliseconds: performance.now() - started }));
};

main().catch((fault: unknown) => {
  const isRefusal = fault instanceof Refusal || fault instanceof WeightsTooFarApart;
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = isRefusal ? 2 : 1;
});
