import type { EdgeList } from '#core/matching/solver/graph.ts';

/** Edges that come one by one, in columns that grow. */
export interface EdgeColumns {
  add(from: number, to: number, weight: number): void;
  all(): EdgeList;
}

const firstCapacity = 1024;

export const makeEdgeColumns = (): EdgeColumns => {
  let from = new Int32Array(firstCapacity);
  let to = new Int32Array(firstCapacity);
  let weight = new Float64Array(firstCapacity);
  let count = 0;

  const grow = (): void => {
    const [fewerFrom, fewerTo, fewerWeight] = [from, to, weight];
    from = new Int32Array(2 * count);
    to = new Int32Array(2 * count);
    weight = new Float64Array(2 * count);
    from.set(fewerFrom);
    to.set(fewerTo);
    weight.set(fewerWeight);
  };

  return {
    add: (u, v, w) => {
      if (count === from.length) grow();
      from[count] = u;
      to[count] = v;
      weight[count] = w;
      count += 1;
    },
    all: () => ({
      from: from.subarray(0, count),
      to: to.subarray(0, count),
      weight: weight.subarray(0, count),
    }),
  };
};
