const controls = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Text that a TextBlock shows exactly as it was written: no link, no format, no date function, in one line. What people
 * write is shown to others, so nothing in it may act (X6).
 */
export const escapeMarkdown = (text: string): string =>
  plainLine(text)
    .replace(/[\\`*_[\]<>{}~|]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(#{1,6}|[-+])(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** For places that know no markdown: titles of buttons, labels, notifications. */
export const plainLine = (text: string): string => text.replace(controls, ' ').replace(/ {2,}/g, ' ').trim();

/** At most `most` characters, cut between whole ones. */
export const clip = (text: string, most: number): string => {
  const letters = Array.from(text);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};
