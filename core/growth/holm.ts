/**
 * Holm's correction (1979) for looking at many differences at once: which of them are more than chance, such that the
 * chance of any false one among all stays below `level`.
 */
export const beyondChance = (chances: readonly number[], level = 0.05): boolean[] => {
  const order = [...chances.keys()].sort((a, b) => (chances[a] ?? 1) - (chances[b] ?? 1));
  const isBeyond = (index: number, rank: number): boolean =>
    (chances[index] ?? 1) <= level / (chances.length - rank);
  const firstWithin = order.findIndex((index, rank) => !isBeyond(index, rank));
  const beyond = new Set(firstWithin < 0 ? order : order.slice(0, firstWithin));
  return chances.map((_, index) => beyond.has(index));
};
