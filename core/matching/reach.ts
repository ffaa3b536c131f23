/** Who can be reached from whom over possible pairs: joined pair by pair. */
export interface Reach {
  join(one: number, other: number): void;
  /** By person: the smallest place of those they can reach, themselves included. */
  groups(): Int32Array;
}

/** Union–find with path halving. */
export const makeReach = (size: number): Reach => {
  const above = Int32Array.from({ length: size }, (_, place) => place);
  const topOf = (place: number): number => {
    let at = place;
    while (above[at] !== at) {
      above[at] = above[above[at] as number] as number;
      at = above[at] as number;
    }
    return at;
  };
  return {
    join: (one, other) => {
      const a = topOf(one);
      const b = topOf(other);
      if (a < b) above[b] = a;
      else above[a] = b;
    },
    groups: () => above.map((_, place) => topOf(place)),
  };
};
