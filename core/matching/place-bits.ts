/** Sets of places, a bit for each, so that many are looked at in one step. */
export const bitsPerWord = 32;

export const setBit = (bits: Int32Array, place: number): void => {
  bits[place >> 5] = (bits[place >> 5] as number) | (1 << (place & 31));
};
