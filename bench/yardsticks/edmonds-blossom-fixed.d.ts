declare module 'edmonds-blossom-fixed' {
  /**
   * Maximum-weight matching. Edges are `[one, other, weight]`; answers with the mate of each vertex, −1 for none, and
   * with the empty list of edges when it was given none. Vertices beyond the last edge are missing from the answer.
   */
  const match: (edges: readonly (readonly [number, number, number])[], maxCardinality?: boolean) => number[];
  export = match;
}
