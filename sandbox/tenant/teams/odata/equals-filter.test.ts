import fc from 'fast-check';
import { equalsFilter } from './equals-filter.ts';

test('a filter is read as names and the values they equal', () => {
  expect(equalsFilter("externalId eq 'a' and teamsApp/id eq 'b'")).toEqual({
    externalId: 'a',
    'teamsApp/id': 'b',
  });
});

test('any other filter is not understood', () => {
  expect(equalsFilter("startsWith(displayName,'a')")).toBeUndefined();
  expect(equalsFilter("externalId ne 'a'")).toBeUndefined();
});

test('whatever is quoted comes back', () => {
  const pair = fc.tuple(fc.string(), fc.string());
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
      const filter = `externalId eq ${quote(one)} and displayName eq ${quote(other)}`;
      expect(equalsFilter(filter)).toEqual({ externalId: one, displayName: other });
    }),
  );
});
