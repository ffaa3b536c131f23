/** A pair that was not likely and is needed all the same. */
export interface Priced {
  one: number;
  other: number;
  appeal: number;
}

/** Many of them as numbers, three for each, so that they pass from one thread to another. */
export type PackedPairs = Float64Array;

export const packPairs = (pairs: readonly Priced[]): PackedPairs => {
  const packed = new Float64Array(3 * pairs.length);
  for (const [index, { one, other, appeal }] of pairs.entries()) packed.set([one, other, appeal], 3 * index);
  return packed;
};

export const unpackPairs = (packed: PackedPairs): Priced[] =>
  Array.from({ length: packed.length / 3 }, (_, index) => ({
    one: packed[3 * index] as number,
    other: packed[3 * index + 1] as number,
    appeal: packed[3 * index + 2] as number,
  }));

/** Either way round the same pair. */
export const pairKey = (size: number, one: number, other: number): number =>
  Math.min(one, other) * size + Math.max(one, other);

/** Whether these keys, in order, hold one. */
export const holdsKey = (keys: Float64Array, key: number): boolean => {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key;
};

/** Puts them with those known, in an order that does not depend on who found them. */
export const addPairs = (known: Map<number, Priced>, size: number, parts: readonly PackedPairs[]): number => {
  const found = new Map(
    parts.flatMap(unpackPairs).map((pair) => [pairKey(size, pair.one, pair.other), pair] as const),
  );
  for (const key of Float64Array.from(found.keys()).sort()) known.set(key, found.get(key) as Priced);
  return found.size;
};
