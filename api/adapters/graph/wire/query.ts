/** The part of an address after the path. Spaces as `%20`: Graph is not sure to read a plus sign as one. */
export const query = (options: Readonly<Record<string, string>>): string =>
  `?${Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

/** A text as OData writes it in a filter. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The address of a person. */
export const personPath = (id: string, rest = ''): string => `/users/${encodeURIComponent(id)}${rest}`;
