/** Numbers vertices 0, 1, 2, … in the order in which their names are first asked for. */
export interface VertexNumbers {
  numberOf(name: number): number;
  /** The names by number. */
  names(): Float64Array;
}

const firstCapacity = 1024;
const highWord = 2 ** 32;
/** Names below are looked up in place: files mostly count from 0 or 1. */
const smallBelow = 2 ** 22;

/** Both words count, so that large names apart by a power of two do not meet. */
const hash = (name: number): number => {
  const mixed = Math.imul(name >>> 0, 0x9e3779b1) ^ Math.imul(Math.floor(name / highWord), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

const nobody = (length: number): Int32Array<ArrayBuffer> => new Int32Array(length).fill(-1);

/** Larger names stand in a hash table with open addressing, at most half full: a Map ends at 16 million names. */
export const makeVertexNumbers = (): VertexNumbers => {
  let names = new Float64Array(firstCapacity);
  let small = nobody(firstCapacity);
  let table = nobody(2 * firstCapacity);
  let [count, large] = [0, 0];

  const placeOf = (name: number): number => {
    const last = table.length - 1;
    for (let place = hash(name) & last; ; place = (place + 1) & last) {
      const number = table[place] as number;
      if (number < 0 || names[number] === name) return place;
    }
  };

  const newNumber = (name: number): number => {
    if (count === names.length) {
      const fewer = names;
      names = new Float64Array(2 * count);
      names.set(fewer);
    }
    names[count] = name;
    count += 1;
    return count - 1;
  };

  const growSmall = (name: number): void => {
    const fewer = small;
    small = nobody(2 ** Math.ceil(Math.log2(name + 1)));
    small.set(fewer);
  };

  const growTable = (): void => {
    table = nobody(2 * table.length);
    for (let number = 0; number < count; number += 1) {
      const name = names[number] as number;
      if (name >= smallBelow) table[placeOf(name)] = number;
    }
  };

  const numberOfLarge = (name: number): number => {
    const place = placeOf(name);
    const known = table[place] as number;
    if (known >= 0) return known;
    const number = newNumber(name);
    table[place] = number;
    large += 1;
    if (2 * large === table.length) growTable();
    return number;
  };

  const numberOf = (name: number): number => {
    if (name >= smallBelow) return numberOfLarge(name);
    if (name >= small.length) growSmall(name);
    const known = small[name] as number;
    if (known >= 0) return known;
    const number = newNumber(name);
    small[name] = number;
    return number;
  };

  return { numberOf, names: () => names.subarray(0, count) };
};
