import { recordsOf, type CsvRecord } from './csv-records.ts';

/** One line of the file with the address in it, in lower case; undefined where there is none. */
export interface AddressLine {
  line: number;
  mail: string | undefined;
}

const headings = new Set([
  'mail',
  'e-mail',
  'email',
  'email address',
  'e-mail address',
  'mail address',
  'adresse',
  'adresse e-mail',
  'adresse mail',
  'courriel',
  'upn',
  'userprincipalname',
  'user principal name',
]);

const longestAddress = 254;

/** `Ana Bowman <ana@contoso.com>` and `mailto:` are how addresses come out of other programs. */
const addressIn = (cell: string): string | undefined => {
  const inner = /<([^<>]*)>\s*$/.exec(cell)?.[1] ?? cell;
  const mail = inner
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
  return /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/.test(mail) && mail.length <= longestAddress
    ? mail
    : undefined;
};

const isBlank = ({ cells }: CsvRecord): boolean => cells.every((cell) => cell === '');

/** A first line without an address that names a column of addresses. */
const headingIn = ({ cells }: CsvRecord): number =>
  cells.some((cell) => addressIn(cell) !== undefined)
    ? -1
    : cells.findIndex((cell) => headings.has(cell.toLowerCase()));

/** Addresses side by side are a list; among other things only the first is meant. */
const withoutHeading = ({ cells, line }: CsvRecord): AddressLine[] => {
  const filled = cells.filter((cell) => cell !== '');
  const addresses = filled.flatMap((cell) => addressIn(cell) ?? []);
  if (addresses.length === filled.length) return addresses.map((mail) => ({ line, mail }));
  return [{ line, mail: addresses[0] }];
};

/**
 * The addresses of a pasted list or a CSV file, whatever program wrote it: with or without a heading, separated by
 * commas, semicolons or tabs, with quotes, with any line ends. Empty lines are passed over.
 */
export const readAddresses = (csv: string): AddressLine[] => {
  const [first, ...others] = recordsOf(csv).filter((record) => !isBlank(record));
  if (first === undefined) return [];
  const column = headingIn(first);
  if (column < 0) return [first, ...others].flatMap(withoutHeading);
  return others.map(({ cells, line }) => ({ line, mail: addressIn(cells[column] ?? '') }));
};
