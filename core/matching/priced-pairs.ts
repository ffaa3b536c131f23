/** Pairs that are on no list and needed all the same, each once, by `one · size + other` in rising order, and what they promise. */
export interface PricedPairs {
  keys: Float64Array;
  appeals: Float64Array;
}

/** Either way round the same pair. */
export const pairKey = (size: number, one: number, other: number): number =>
  Math.min(one, other) * size + Math.max(one, other);

/** In whatever order they were found; of one found twice it is the same promise. */
export const pricedPairs = (keys: readonly number[], appeals: readonly number[]): PricedPairs => {
  const order = Int32Array.from(keys, (_, at) => at)
    .sort((a, b) => (keys[a] as number) - (keys[b] as number))
    .filter((at, place, sorted) => place === 0 || keys[at] !== keys[sorted[place - 1] as number]);
  return {
    keys: Float64Array.from(order, (at) => keys[at] as number),
    appeals: Float64Array.from(order, (at) => appeals[at] as number),
  };
};

/** All of both; what is known keeps its promise. */
const joined = (known: PricedPairs, more: PricedPairs): PricedPairs => {
  const keys = new Float64Array(known.keys.length + more.keys.length);
  const appeals = new Float64Array(keys.length);
  let [mine, theirs, count] = [0, 0, 0];
  while (mine < known.keys.length || theirs < more.keys.length) {
    const my = known.keys[mine] ?? Infinity;
    const their = more.keys[theirs] ?? Infinity;
    keys[count] = Math.min(my, their);
    appeals[count] = (my <= their ? known.appeals[mine] : more.appeals[theirs]) as number;
    if (my <= their) mine += 1;
    if (their <= my) theirs += 1;
    count += 1;
  }
  return { keys: keys.slice(0, count), appeals: appeals.slice(0, count) };
};

/** Does not depend on who found which part. */
export const withPriced = (known: PricedPairs, parts: readonly PricedPairs[]): PricedPairs =>
  parts.filter(({ keys }) => keys.length > 0).reduce(joined, known);

export const holdsPriced = ({ keys }: PricedPairs, key: number): boolean => {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key;
};

export const forEachPriced = (
  { keys, appeals }: PricedPairs,
  size: number,
  tell: (one: number, other: number, appeal: number) => void,
): void => {
  for (const [at, key] of keys.entries()) tell(Math.floor(key / size), key % size, appeals[at] as number);
};
