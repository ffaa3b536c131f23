/** Vertices are 0, 1, 2, …; weights are integers. */
export type WeightedEdge = readonly [number, number, number];
