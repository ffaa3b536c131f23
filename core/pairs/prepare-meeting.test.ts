import { addDays, addHours, addMinutes } from '../shared/instant.ts';
import { aMeetingPair } from '#test/builders/a-pair.ts';
import { ada, blaise, contosoTenant, monday } from '#test/builders/named.ts';
import type { Pair } from './pair.ts';
import { advancePair, nextLookAtPair } from './pair-clock.ts';
import { pairConsequences } from './pair-consequences.ts';
import { endPair, recordBooking } from './working-pair.ts';

const start = addDays(monday, 2);
const booked = { status: 'booked' as const, eventId: 'e', joinUrl: undefined, at: monday };
const startingAt = (at: typeof start): Pair =>
  recordBooking(aMeetingPair(), 'first-session', {
    state: booked,
    times: [{ start: at, end: addMinutes(at, 30) }],
  });
/** Who is told what before a session when the pair is looked at, until when it is of use. */
const told = (pair: Pair, now: typeof start) => {
  const ref = { tenant: contosoTenant, kind: 'pair' as const, id: pair.id };
  return pairConsequences({ before: pair, after: advancePair(pair, now), ref, now }).flatMap(({ action }) =>
    action.kind === 'tell' && action.announcement.kind === 'before-session'
      ? [[action.person, action.class, action.expiresAt]]
      : [],
  );
};

test('W1 a day before a session each gets one card, which is of no use once it begins', () => {
  const pair = startingAt(start);
  const due = addHours(start, -24);
  expect(nextLookAtPair(pair)).toBe(due);
  expect(told(pair, addMinutes(due, -1))).toEqual([]);
  expect(told(pair, due)).toEqual([
    [ada, 'nudge', start],
    [blaise, 'nudge', start],
  ]);
  expect(told(advancePair(pair, due), addHours(due, 1))).toEqual([]);
});

test('W1 a session that is planned for tonight is told at once, and one within two hours not at all', () => {
  expect(told(startingAt(addHours(monday, 3)), monday)).toHaveLength(2);
  expect(told(startingAt(addHours(monday, 2)), monday)).toHaveLength(2);
  expect(told(startingAt(addMinutes(monday, 119)), monday)).toEqual([]);
});

test('W1 a session that is moved to another day is told again, and one that is cancelled never', () => {
  const pair = advancePair(startingAt(start), addHours(start, -24));
  const first = pair.meetings[0];
  if (first === undefined) throw new Error('It has a session.');
  const later = addDays(start, 3);
  const moved: Pair = {
    ...pair,
    meetings: [{ ...first, when: { start: later, end: addMinutes(later, 30) } }],
  };
  expect(told(moved, addMinutes(later, -24 * 60 - 1))).toEqual([]);
  expect(told(moved, addHours(later, -24))).toHaveLength(2);
  const off: Pair = {
    ...startingAt(start),
    meetings: [{ ...first, preparedAt: undefined, cancelledAt: monday }],
  };
  expect(told(off, addHours(start, -24))).toEqual([]);
});

test('W1 sessions that were over before there were worksheets are left alone', () => {
  const { meetings, ...pair } = startingAt(start);
  const old: Pair = { ...pair, meetings: meetings.map((one) => ({ ...one, askedAt: addDays(start, 1) })) };
  expect(told(old, addDays(start, 2))).toEqual([]);
});

test('X7 half a year after the end of a pair at work its worksheets go', () => {
  const pair = startingAt(start);
  const ended = endPair(pair, ada, { how: 'completed', reason: undefined, now: monday });
  if (!ended.ok) throw new Error(ended.refusal.kind);
  const ref = { tenant: contosoTenant, kind: 'pair' as const, id: pair.id };
  const effects = pairConsequences({ before: pair, after: ended.value, ref, now: monday });
  expect(effects).toContainEqual({
    key: 'erase-worksheets',
    due: addDays(monday, 182),
    action: { kind: 'erase-worksheets', pair: pair.id },
  });
});
