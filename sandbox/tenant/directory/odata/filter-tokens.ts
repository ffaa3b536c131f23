export type FilterToken = { kind: 'text'; value: string } | { kind: 'word'; value: string };

/** Cuts a filter into quoted texts, words and signs; `undefined` when something in it is neither. */
export function filterTokens(filter: string): FilterToken[] | undefined {
  const tokens: FilterToken[] = [];
  const pattern = /\s*(?:'((?:[^']|'')*)'|([\w/]+|[(),]))/y;
  const text = filter.trimEnd();
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) return undefined;
    const [, quoted, word = ''] = match;
    tokens.push(
      quoted === undefined
        ? { kind: 'word', value: word }
        : { kind: 'text', value: quoted.replaceAll("''", "'") },
    );
  }
  return tokens;
}
