import type { DrawGroup } from '#core/matching/pairing-draw.ts';

/** People of whom those may meet who are joined: `0-1 1-2`. Everyone has one claim unless said. */
export const aDrawGroup = (
  size: number,
  joined: string,
  claims: readonly number[] = Array.from({ length: size }, () => 1),
): DrawGroup => {
  const edges = new Set(joined.split(' ').flatMap((edge) => [edge, edge.split('-').reverse().join('-')]));
  return { size, claims, mayMeet: (one, other) => edges.has(`${one}-${other}`) };
};

export const allJoined = (size: number): string =>
  Array.from({ length: size }, (_, one) =>
    Array.from({ length: one }, (__, other) => `${other}-${one}`).join(' '),
  )
    .filter((row) => row !== '')
    .join(' ');

/** By person the place of their peer, or −1, as text: `1 0 -1`. */
const pairingsOf = ({ size, mayMeet }: DrawGroup): number[][] => {
  const from = (place: number, mates: readonly number[]): number[][] => {
    if (place === size) return [[...mates]];
    if (mates[place] !== -1) return from(place + 1, mates);
    const alone = from(place + 1, mates);
    const paired = mates.flatMap((mate, other) => {
      if (other <= place || mate !== -1 || !mayMeet(place, other)) return [];
      const taken = mates.map((one, at) => (at === place ? other : at === other ? place : one));
      return from(place + 1, taken);
    });
    return [...alone, ...paired];
  };
  return from(
    0,
    Array.from({ length: size }, () => -1),
  );
};

export const coveredBy = ({ claims }: DrawGroup, mates: ArrayLike<number>): number =>
  claims.reduce((sum, claim, place) => (mates[place] === -1 ? sum : sum + claim), 0);

/** Every pairing that covers the most claims, by trying all. */
export const fullestPairings = (group: DrawGroup): string[] => {
  const all = pairingsOf(group);
  const most = Math.max(...all.map((mates) => coveredBy(group, mates)));
  return all.filter((mates) => coveredBy(group, mates) === most).map((mates) => mates.join(' '));
};

/** How far counts stand from all being equal. */
const chiSquare = (counts: readonly number[]): number => {
  const expected = counts.reduce((sum, one) => sum + one, 0) / counts.length;
  return counts.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0);
};

/** What only one in a thousand fair samples exceeds (Wilson and Hilferty 1931). */
const oneInAThousand = (classes: number): number => {
  const degrees = classes - 1;
  const spread = 2 / (9 * degrees);
  return degrees * (1 - spread + 3.09 * Math.sqrt(spread)) ** 3;
};

/** How often each of `wanted` was drawn, and whether a fair draw would look like this. Anything else drawn is not fair. */
export const isFair = (wanted: readonly string[], drawn: readonly string[]): boolean => {
  const counts = wanted.map((one) => drawn.filter((other) => other === one).length);
  if (counts.reduce((sum, one) => sum + one, 0) !== drawn.length) return false;
  return wanted.length === 1 || chiSquare(counts) < oneInAThousand(wanted.length);
};
