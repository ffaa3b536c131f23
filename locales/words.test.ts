import { words } from './words.ts';

const paramsOf = (text: string): string[] => [...new Set(text.match(/{{\w+}}/g) ?? [])].sort();
const withoutPlural = (key: string): string => key.replace(/_(one|many|other)$/, '');
const keysOf = (locale: 'en' | 'fr'): string[] =>
  [...new Set(Object.keys(words[locale]).map(withoutPlural))].sort();

describe('words', () => {
  it('U1 English and French say the same things', () => {
    expect(keysOf('fr')).toEqual(keysOf('en'));
  });

  it('U1 a text speaks of the same particulars in both languages', () => {
    const differing = Object.entries(words.en)
      .filter(([key, text]) => {
        const french = words.fr[key];
        return french !== undefined && paramsOf(french).join() !== paramsOf(text).join();
      })
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it('no text is empty or shouts', () => {
    const odd = Object.values(words).flatMap((all) =>
      Object.entries(all).filter(([, text]) => text.trim() === '' || text.includes('!')),
    );
    expect(odd).toEqual([]);
  });
});
