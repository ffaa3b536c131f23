const rowsPerPage = 50;

/** The place to go on from; undefined for what is no cursor of this list. */
const placeOf = (cursor: string | undefined): number | undefined => {
  if (cursor === undefined) return 0;
  return /^\d{1,9}$/.test(cursor) ? Number(cursor) : undefined;
};

/** Which rows of a list that never changes are on a page; undefined for what is no cursor. */
export const rowsFrom = (
  cursor: string | undefined,
): { from: number; to: number; nextOf: (count: number) => string | undefined } | undefined => {
  const from = placeOf(cursor);
  if (from === undefined) return undefined;
  const to = from + rowsPerPage;
  return { from, to, nextOf: (count) => (to < count ? String(to) : undefined) };
};
