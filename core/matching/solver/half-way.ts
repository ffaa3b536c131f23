const treeAtFirst = 64;
const treeGrowth = 4;

/**
 * Searches from every vertex that is free. Two that look for each other meet half-way: all look around a little, then
 * those still free look farther. `isSettled` searches until the tree has `most` nodes, and answers whether that was enough.
 */
export const settleAll = (
  free: readonly number[],
  isSettled: (vertex: number, most: number) => boolean,
): void => {
  let waiting = free;
  for (let most = treeAtFirst; waiting.length > 0; most *= treeGrowth)
    waiting = waiting.filter((vertex) => !isSettled(vertex, most));
};
