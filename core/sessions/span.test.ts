import fc from 'fast-check';
import { toTemporal } from '../shared/instant.ts';
import { instantAt, secondsOf } from './span.ts';

test('S1 a moment is so many seconds since 1970, whatever the year', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60_000_000_000, max: 250_000_000_000 }), (seconds) => {
      const moment = instantAt(seconds);
      expect(secondsOf(moment)).toBe(seconds);
      expect(toTemporal(moment).epochMilliseconds).toBe(seconds * 1000);
    }),
  );
});
