/**
 * 2⁵¹. In a true proof every vertex dual, and every sum of the duals of nested blossoms, is part of the equality
 * y[u] + y[v] + Σ z = 2w of some matched edge, and so at most 2w. Up to here sums of three are exact.
 */
export const largestDual = 2 ** 51;
