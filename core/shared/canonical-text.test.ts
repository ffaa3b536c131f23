import fc from 'fast-check';
import { canonicalText } from './canonical-text.ts';

describe('canonical text', () => {
  test('depends on what is said, not on the order in which it was written', () => {
    expect(canonicalText({ b: [2, { d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[2,{"d":1}]}');
    expect(canonicalText([1, 2])).not.toBe(canonicalText([2, 1]));
  });

  test('is the same before and after storing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalText(JSON.parse(JSON.stringify(value)))).toBe(canonicalText(value));
      }),
    );
  });
});
