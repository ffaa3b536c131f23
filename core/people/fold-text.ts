/** For comparing what people write: no case, no accents, no punctuation but `+` and `#` (C++ and C# are not C). */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
