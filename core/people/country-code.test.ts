import { countryCodeOf } from './country-code.ts';

test.each([
  ['France', 'FR'],
  ['United States', 'US'],
  ['united states of america', 'US'],
  ['Royaume-Uni', 'GB'],
  ['Côte d’Ivoire', 'CI'],
  ['Deutschland', 'DE'],
  ['España', 'ES'],
  [' Switzerland ', 'CH'],
  ['jp', 'JP'],
  ['UK', 'GB'],
  ['GB', 'GB'],
])('S1 %s is the country %s', (name, code) => {
  expect(countryCodeOf(name)).toBe(code);
});

test.each([undefined, '', '  ', 'Neverland', 'Q', 'QQ', '12'])('S1 %s is no country', (name) => {
  expect(countryCodeOf(name)).toBeUndefined();
});
