import fc from 'fast-check';
import { aPair, anActivePair, aRevealedPair } from '#test/builders/a-pair.ts';
import { ada, blaise, chloe, monday, person } from '#test/builders/named.ts';
import { addDays } from '../shared/instant.ts';
import { canGoOn, cameToNothing, endNoLongerPossible, type MemberNow } from './no-longer-possible.ts';

const atWork = { departed: false, managers: [person('boss')] };
const member = (id: typeof ada, said: Partial<MemberNow> = {}): MemberNow => ({
  person: id,
  standing: atWork,
  away: undefined,
  pausedUntil: undefined,
  ...said,
});
const until = (days: number) => addDays(monday, days);

test.each<[string, Partial<MemberNow>, boolean]>([
  ['nothing has changed', {}, true],
  ['they share a manager', { standing: atWork }, true],
  ['one has become the other’s report', { standing: { departed: false, managers: [blaise] } }, false],
  ['far down the line', { standing: { departed: false, managers: [person('boss'), blaise] } }, false],
  ['an account is gone or disabled', { standing: { departed: true, managers: [] } }, false],
  ['nothing clear is known', { standing: undefined }, true],
  ['a holiday of three weeks', { away: { start: monday, end: until(21) } }, true],
  ['six more weeks of leave', { away: { start: until(-7), end: until(42) } }, false],
  ['a long leave that has not begun', { away: { start: until(1), end: until(90) } }, true],
  ['a long leave that is nearly over', { away: { start: until(-90), end: until(14) } }, true],
  ['a short pause', { pausedUntil: until(14) }, true],
  ['a pause of six weeks', { pausedUntil: until(42) }, false],
])('M15 %s', (_, said, expected) => {
  expect(canGoOn([member(ada, said), member(blaise)], monday)).toBe(expected);
  expect(canGoOn([member(blaise), member(ada, said)], monday)).toBe(expected);
  expect(canGoOn([member(chloe), member(blaise), member(ada, said)], monday)).toBe(expected);
});

test('M15 whatever the others are, no answer about somebody never ends a pair that would go on with one', () => {
  const standing = fc.record({
    departed: fc.boolean(),
    managers: fc.uniqueArray(fc.constantFrom(ada, blaise, person('boss'))),
  });
  fc.assert(
    fc.property(standing, standing, (mine, theirs) => {
      const goesOn = canGoOn([member(ada, { standing: mine }), member(blaise, { standing: theirs })], monday);
      const unheard = canGoOn(
        [member(ada, { standing: undefined }), member(blaise, { standing: theirs })],
        monday,
      );
      expect(goesOn && !unheard).toBe(false);
    }),
  );
});

test('M15 it ends once, without fault or reason, and history stays', () => {
  const ended = endNoLongerPossible(anActivePair(), monday);
  expect(ended.stage).toEqual({ status: 'ended', how: 'no-longer-possible', at: monday, reason: undefined });
  expect(endNoLongerPossible(ended, until(1))).toBe(ended);
});

test('I3 M15 before all have accepted it is an introduction that is over, like any other', () => {
  expect(cameToNothing(endNoLongerPossible(aRevealedPair(), monday))).toBe(true);
  expect(cameToNothing(endNoLongerPossible(aPair(), monday))).toBe(true);
  expect(cameToNothing(endNoLongerPossible(anActivePair(), monday))).toBe(false);
  expect(cameToNothing(anActivePair())).toBe(false);
});
