import { largestDual } from './largest-dual.ts';

/** Whether every y is a whole number ≥ 0, and 0 at free vertices. */
export const flawInVertexDuals = (mates: Int32Array, duals: Float64Array): string | undefined => {
  if (duals.length !== mates.length) return `There are ${duals.length} duals of ${mates.length} vertices.`;
  for (let v = 0; v < duals.length; v += 1) {
    const dual = duals[v] as number;
    if (!Number.isInteger(dual)) return `Vertex ${v} has the dual ${dual}, which is no whole number.`;
    if (dual < 0) return `Vertex ${v} has the dual ${dual}, which is negative.`;
    if (dual > largestDual) return `Vertex ${v} has the dual ${dual}, more than any weight allows.`;
    if (dual > 0 && mates[v] === -1) return `Vertex ${v} is free, but has the dual ${dual}.`;
  }
  return undefined;
};
