const foldedLetter = (letter: string): string =>
  letter === '’' ? "'" : (Array.from(letter.normalize('NFKD').toLowerCase())[0] ?? letter);

/** Without accents and capitals, letter for letter: a place in it is the same place in what was typed. */
export const folded = (text: string): string => Array.from(text.normalize('NFC'), foldedLetter).join('');
