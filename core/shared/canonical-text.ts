/** Keys in order, what is undefined left out: equal values have one text, whoever wrote them down. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, canonical(one)]),
  );
};

/** JSON that depends on what is said and not on the order in which fields were written. Lists keep their order. */
export const canonicalText = (value: unknown): string => JSON.stringify(canonical(value));
