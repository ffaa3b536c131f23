import fc from 'fast-check';
import { preferredLocale } from './preferred-locale.ts';

describe('the language of a request', () => {
  test.each([
    [null, 'en'],
    ['', 'en'],
    ['fr', 'fr'],
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['en-GB,fr;q=0.9', 'en'],
    ['de-DE, de;q=0.9, fr;q=0.5, en;q=0.4', 'fr'],
    ['de, *;q=0.5', 'en'],
    ['fr;q=0, en;q=0.1', 'en'],
    ['frisian', 'en'],
  ] as const)('U1 %s is answered in %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });

  test('U1 whatever a header holds, it is English or French', () => {
    fc.assert(fc.property(fc.string(), (header) => ['en', 'fr'].includes(preferredLocale(header))));
  });
});
