import type { LeftOutReason } from '#core/matching/problem.ts';
import { words } from './words.ts';

const every: Readonly<Record<LeftOutReason, true>> = {
  'odd-one-out': true,
  'no-shared-language': true,
  'no-shared-hours': true,
  'no-possible-peer': true,
  'not-available': true,
};

test.each(Object.keys(every))('M5 being left out for “%s” is told in both languages', (reason) => {
  expect(words.en[`left-out.${reason}`]).toMatch(/\.$/);
  expect(words.fr[`left-out.${reason}`]).toMatch(/\.$/);
});
