import { aMeetingPair, anActivePair } from '#test/builders/a-pair.ts';
import { ada, blaise, chloe, monday } from '#test/builders/named.ts';
import type { WayFound } from '../matching/way-of-pairing.ts';
import { addDays } from '../shared/instant.ts';
import { forgetMember } from './forget-member.ts';
import type { Pair } from './pair.ts';
import { sayWayFound } from './way-found.ts';
import { endPair } from './working-pair.ts';

const friday = addDays(monday, 4);
const say = (pair: Pair, found: WayFound, { by = ada, now = friday } = {}) =>
  sayWayFound(pair, by, { found, now });
const must = (result: ReturnType<typeof say>): Pair => {
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
};
const refusal = (result: ReturnType<typeof say>) => (result.ok ? undefined : result.refusal.kind);

describe('whether the way of pairing was right', () => {
  test('M7 each says so once; it may be changed, and the same once more changes nothing', () => {
    const said = must(say(must(say(aMeetingPair(), 'right')), 'not-sure', { by: blaise }));
    expect(must(say(said, 'right', { now: addDays(friday, 1) }))).toBe(said);
    const changed = must(say(said, 'not-right', { now: addDays(friday, 1) }));
    expect(changed.wayFound).toEqual({
      [ada]: { found: 'not-right', at: addDays(friday, 1) },
      [blaise]: { found: 'not-sure', at: friday },
    });
  });

  test('M7 not before a session is over, not after the end, and by members only', () => {
    const ended = must(endPair(aMeetingPair(), blaise, { how: 'exited', reason: undefined, now: friday }));
    expect(refusal(say(aMeetingPair(), 'right', { now: monday }))).toBe('unknown-session');
    expect(refusal(say(anActivePair(), 'right'))).toBe('unknown-session');
    expect(refusal(say(ended, 'right'))).toBe('pair-ended');
    expect(refusal(say(aMeetingPair(), 'right', { by: chloe }))).toBe('not-a-member');
  });

  test('P9 goes with whoever is forgotten, and the other’s stays', () => {
    const both = must(say(must(say(aMeetingPair(), 'right')), 'right', { by: blaise }));
    expect(Object.keys(forgetMember(both, ada, friday).wayFound ?? {})).toEqual([blaise]);
  });
});
