const readAtMost = 4_000;
const textAtMost = 300;

/** In this order: what is quoted, or an address, may hold any of the others. */
const privateThings: readonly (readonly [RegExp, string])[] = [
  [/"[^"]*"|\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb|`[^`]*`/g, '<text>'],
  // Neither begins with what is left out of a word (Graph's), nor ends with what belongs to a name (O'Brien).
  [/'(?!(?<=\p{L}.)(?:s|t|re|ve|ll|d|m)\b)(?:[^']|(?<=\p{L})'(?=\p{L}))*'/gu, '<text>'],
  [/[a-z][a-z0-9+.-]*:\/\/\S+/gi, '<address>'],
  [/\b(?:(bearer|basic)\s+)+[^\s<]+/gi, '$1 <token>'],
  [/ey[\w-]{10,}(\.[\w-]*)*/g, '<token>'],
  // Looked for from the beginning of a word only, or a long word would be looked through from each of its letters.
  [
    /(?<![\w-])(?=[\w-]*(?:sig|code|key|secret|token|password))(?![\w-]*(?:error|status)[_-]?code=)([\w-]+)=[^\s<]+/gi,
    '$1=<secret>',
  ],
  [/[^\s<>@]+(?:@+[^\s<>@]*)+/g, '<mail>'],
  [/[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}/gi, '<id>'],
];

/** No word is left half: half an address is not known for one. */
const cut = (text: string): string =>
  text.length <= readAtMost ? text : text.slice(0, readAtMost).replace(/\S*$/, '<text>');

/**
 * A text that somebody else wrote, made fit for the log (X6): addresses of people and of pages, ids, tokens, secrets and
 * whatever is quoted are taken out, and it is cut at 300 characters. Letters that only look otherwise count as what they are.
 */
export const redact = (text: string): string =>
  privateThings
    .reduce((left, [pattern, name]) => left.replace(pattern, name), cut(text.normalize('NFKC')))
    .replace(/\s+/g, ' ')
    .normalize('NFKC')
    .slice(0, textAtMost);
