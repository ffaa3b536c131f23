import type { Words } from './flatten.ts';

/** French sets a space before some signs and inside quotation marks; no line may break there. */
const beforeSign = / (?=[?!:;%\u00bb])/g;
const afterQuote = /\u00ab /g;

export const withFrenchSpaces = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, text]) => [
      key,
      text.replace(beforeSign, '\u00a0').replace(afterQuote, '«\u00a0'),
    ]),
  );
