/** One record of a CSV file, with the number of the line it begins on, from 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

const separators = [';', ',', '\t'] as const;

/** A quoted cell longer than this is a stray quote, which must not swallow the rest of the file. */
const longestQuoted = 500;

/** The separator the file uses most on its first line with any; a comma where there is none. */
const separatorOf = (text: string): string => {
  const line = text.split('\n').find((one) => separators.some((separator) => one.includes(separator))) ?? '';
  const unquoted = line.replace(/"[^"]*"/g, '');
  const times = (separator: string) => unquoted.split(separator).length - 1;
  return separators.reduce<string>((best, one) => (times(one) > times(best) ? one : best), ',');
};

/** The quoted cell that begins at `from`, and where it ends; undefined where the quote is never closed. */
const quotedAt = (
  text: string,
  from: number,
  separator: string,
): { cell: string; end: number } | undefined => {
  for (let at = from + 1; at < Math.min(text.length, from + longestQuoted); at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const rest = /^[^\S\n]*/.exec(text.slice(at + 1, at + 50))?.[0].length ?? 0;
    const next = text[at + 1 + (separator === '\t' ? 0 : rest)];
    if (next !== undefined && next !== separator && next !== '\n') return undefined;
    return {
      cell: text.slice(from + 1, at).replaceAll('""', '"'),
      end: at + 1 + (separator === '\t' ? 0 : rest),
    };
  }
  return undefined;
};

const plainAt = (text: string, from: number, separator: string): { cell: string; end: number } => {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { cell: text.slice(from, end), end };
};

/** RFC 4180 and what programs make of it: any line ends, a byte order mark, stray quotes. Cells are trimmed. */
export const recordsOf = (csv: string): CsvRecord[] => {
  const text = csv.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(text);
  const records: CsvRecord[] = [];
  let record: CsvRecord = { line: 1, cells: [] };
  let line = 1;
  for (let at = 0; at <= text.length;) {
    while (text[at] === ' ') at += 1;
    const { cell, end } =
      (text[at] === '"' ? quotedAt(text, at, separator) : undefined) ?? plainAt(text, at, separator);
    record.cells.push(cell.trim());
    line += text.slice(at, end).split('\n').length - 1;
    at = end + 1;
    if (text[end] === separator) continue;
    records.push(record);
    line += 1;
    record = { line, cells: [] };
  }
  return records;
};
