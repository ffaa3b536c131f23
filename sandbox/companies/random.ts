/** A number from 0 up to, but not, 1; the same ones again for the same seed. */
export type Random = () => number;

/** Seeded by any text; sfc32, which is fast and has no visible pattern. */
export const randomFrom = (seed: string): Random => {
  let [a, b, c, count] = [hashOf(seed, 1), hashOf(seed, 2), hashOf(seed, 3), 1];
  const next = () => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
};

const hashOf = (text: string, salt: number): number => {
  let hash = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b9);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
};

export const pick = <T>(random: Random, items: readonly T[]): T =>
  items[Math.floor(random() * items.length)] as T;

/** `count` different ones, or all there are. */
export const pickSome = <T>(random: Random, items: readonly T[], count: number): T[] => {
  const wanted = Math.min(count, items.length);
  const picked = new Set<number>();
  while (picked.size < wanted) picked.add(Math.floor(random() * items.length));
  return [...picked].map((at) => items[at] as T);
};

/** A whole number, both ends included. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));
