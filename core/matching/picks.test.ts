import fc from 'fast-check';
import { person } from '#test/builders/named.ts';
import { bothSaidYes, mutualInterest, type Interest, type Picking } from './picks.ts';

const [a, b] = [person('a'), person('b')];
const saying = (id: typeof a, about: typeof a, interest: Interest | undefined): Picking => ({
  id,
  ...(interest === undefined ? {} : { picks: { [about]: interest } }),
});

describe('mutual interest', () => {
  test.each([
    ['yes', 'yes', 3],
    ['yes', 'maybe', 2],
    ['maybe', 'maybe', 1],
    ['yes', undefined, 0],
    [undefined, 'maybe', 0],
    [undefined, undefined, 0],
  ] as const)('M7 of %s and %s is %i, whoever is named first', (mine, theirs, value) => {
    const [one, other] = [saying(a, b, mine), saying(b, a, theirs)];
    expect(mutualInterest(one, other)).toBe(value);
    expect(mutualInterest(other, one)).toBe(value);
    expect(bothSaidYes(one, other)).toBe(value === 3);
  });

  test('M7 what only one of the two says changes nothing', () => {
    const said = fc.constantFrom('yes' as const, 'maybe' as const, undefined);
    fc.assert(
      fc.property(said, (mine) => {
        expect(mutualInterest(saying(a, b, mine), { id: b, picks: {} })).toBe(0);
      }),
    );
  });
});
