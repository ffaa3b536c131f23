import { inWholeNumbers, type ExactMatching } from '#core/matching/exact-totals.ts';
import { solveMaxCardinality, WeightsTooFarApart } from '#core/matching/max-cardinality.ts';
import { solveMatching } from '#core/matching/solver/solve-matching.ts';
import type { Command } from '../command.ts';
import { readGraph, type NamedGraph } from './read-graph.ts';
import { help, readOptions } from './read-options.ts';
import { Refusal } from './refusal.ts';
import { report } from './report.ts';

const heaviestOfMost = ({ names, edges }: NamedGraph): ExactMatching => {
  try {
    return solveMaxCardinality(names.length, edges);
  } catch (fault) {
    if (fault instanceof WeightsTooFarApart) throw new Refusal(fault.message, { cause: fault });
    throw fault;
  }
};

const heaviest = ({ names, edges }: NamedGraph): ExactMatching =>
  inWholeNumbers(solveMatching(names.length, edges), edges);

export const solve: Command = async (args) => {
  const asked = readOptions(args);
  if (asked === 'help') return { text: help, status: 0 };
  const graph = await readGraph(asked.graph);
  const started = performance.now();
  const matching = asked.maxCardinality ? heaviestOfMost(graph) : heaviest(graph);
  return { text: report({ graph, matching, milliseconds: performance.now() - started }), status: 0 };
};
