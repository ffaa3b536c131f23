export interface Stretch {
  from: number;
  to: number;
}

export interface Laned<Item> {
  item: Item;
  stretch: Stretch;
  lane: number;
  /** How many lie side by side where this one is. */
  lanes: number;
}

/** Puts what overlaps side by side; each takes the first lane that is free. */
export const inLanes = <Item>(items: readonly Item[], stretchOf: (item: Item) => Stretch): Laned<Item>[] => {
  const sorted = items
    .map((item) => ({ item, stretch: stretchOf(item) }))
    .sort((a, b) => a.stretch.from - b.stretch.from || b.stretch.to - a.stretch.to);
  const laned: Laned<Item>[] = [];
  let cluster: Laned<Item>[] = [];
  let ends: number[] = [];
  for (const { item, stretch } of sorted) {
    if (ends.every((end) => end <= stretch.from)) [cluster, ends] = [[], []];
    const free = ends.findIndex((end) => end <= stretch.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = stretch.to;
    cluster.push({ item, stretch, lane, lanes: 1 });
    laned.push(...cluster.slice(-1));
    for (const one of cluster) one.lanes = ends.length;
  }
  return laned;
};
