import fc from 'fast-check';
import { hashGuid, hashText } from './hash.ts';

test('the same text has the same hash, in 32 hexadecimal digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(hashText(text)).toBe(hashText(text));
      expect(hashText(text)).toMatch(/^[0-9a-f]{32}$/);
      expect(hashGuid(text)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(hashGuid(text).replaceAll('-', '')).toBe(hashText(text));
    }),
  );
});

test('hashes are what they have always been: ids depend on them', () => {
  expect(hashText('pair|round-1|ada|blaise')).toBe('0a854de072865aa41c71d096c13c70a2');
});

test('fifty thousand similar texts have as many hashes', () => {
  const hashes = new Set(
    Array.from({ length: 50_000 }, (_, n) => hashText(`pair|round-1|person-${n}|person-${n + 1}`)),
  );
  expect(hashes.size).toBe(50_000);
});

test('the first digit spreads evenly, so that shards fill alike', () => {
  const counts = new Map<string, number>();
  for (let n = 0; n < 16_000; n += 1) {
    const digit = hashText(`tenant|pair|${n}`).charAt(0);
    counts.set(digit, (counts.get(digit) ?? 0) + 1);
  }
  expect(counts.size).toBe(16);
  for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(200);
});
