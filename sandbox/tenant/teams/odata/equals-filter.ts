/** The comparisons of `a eq 'x' and b eq 'y'`, by name; `undefined` for any other filter. */
export function equalsFilter(filter: string): Record<string, string> | undefined {
  const wanted: Record<string, string> = {};
  for (const part of filter.split(/ and (?=(?:[^']*'[^']*')*[^']*$)/)) {
    const match = /^\s*([\w/]+) eq '((?:[^']|'')*)'\s*$/.exec(part);
    if (match?.[1] === undefined || match[2] === undefined) return undefined;
    wanted[match[1]] = match[2].replaceAll("''", "'");
  }
  return wanted;
}
