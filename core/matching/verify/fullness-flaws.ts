import { innermostAround, type BlossomForest } from './blossom-forest.ts';
import { largestDual } from './largest-dual.ts';

/** How many matched edges lie within each node. */
const matchedWithin = (mates: Int32Array, forest: BlossomForest): Int32Array => {
  const { parent } = forest;
  const within = new Int32Array(parent.length);
  mates.forEach((u, v) => {
    if (u < v) return;
    const node = innermostAround(forest, u, v);
    within[node] = (within[node] as number) + 1;
  });
  for (let node = parent.length - 1; node > 0; node -= 1) {
    const around = parent[node] as number;
    within[around] = (within[around] as number) + (within[node] as number);
  }
  return within;
};

/** Whether all but one vertex of every blossom are matched within it, and duals of nested blossoms can be added up. */
export const flawInFullness = (mates: Int32Array, forest: BlossomForest): string | undefined => {
  const { from, to, dualSum } = forest;
  const within = matchedWithin(mates, forest);
  for (let node = 1; node < within.length; node += 1) {
    const [start, end] = [from[node] as number, to[node] as number];
    const full = (end - start - 1) / 2;
    if (within[node] !== full)
      return `The blossom ${start}…${end} holds ${within[node]} matched edges, not ${full}.`;
    if ((dualSum[node] as number) > largestDual)
      return `Around and with the blossom ${start}…${end} duals sum up to ${dualSum[node]}, more than any weight allows.`;
  }
  return undefined;
};
