/** Directories write a country in the words of whoever filled them in. */
const languages = ['en', 'fr', 'de', 'es'];
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Common in directories, and in no list of names. */
const otherNames: readonly (readonly [string, string])[] = [
  ['USA', 'US'],
  ['United States of America', 'US'],
  ['Great Britain', 'GB'],
  ['Czech Republic', 'CZ'],
  ['Turkey', 'TR'],
  ['The Netherlands', 'NL'],
];

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();

const namesByCode = (): Map<string, string> => {
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const byName = new Map(otherNames.map(([name, code]) => [plain(name), code]));
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = plain(names.of(code) ?? '');
      // A code that was given up has the name of the one that took its place, as UK has that of GB.
      const { region } = new Intl.Locale('und', { region: code });
      if (name !== '' && region !== undefined && !byName.has(name)) byName.set(name, region);
      if (name !== '' && region !== undefined) byName.set(code.toLowerCase(), region);
    }
  }
  return byName;
};

let known: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 of a country as a directory writes it, by its name or code; undefined rather than a guess. */
export const countryCodeOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : (known ??= namesByCode()).get(plain(text));
