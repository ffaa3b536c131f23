import { aMeetingPair, anActivePair, aSeriesPair } from '#test/builders/a-pair.ts';
import { ada, blaise, chloe, monday } from '#test/builders/named.ts';
import { addDays, addHours, type Interval } from '../shared/instant.ts';
import type { Meeting } from './meeting.ts';
import type { Pair } from './pair.ts';
import { keepSession, moveSession, repairSeries, skipSession } from './repair-session.ts';

const now = addDays(monday, 3);
const session = (pair: Pair, number: number): Meeting => pair.meetings.find((one) => one.number === number)!;
const later = ({ start, end }: Interval, hours: number): Interval => ({
  start: addHours(start, hours),
  end: addHours(end, hours),
});
const refusal = (result: ReturnType<typeof moveSession>): string =>
  result.ok ? 'accepted' : result.refusal.kind;
const value = (result: ReturnType<typeof moveSession>): Pair => {
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
};

test('S3 a session that is moved stays in its series, and Outlook is to be told at once', () => {
  const pair = aSeriesPair();
  const { when } = session(pair, 2);
  const to = later(when, 5);
  const after = value(moveSession(pair, ada, { number: 2, to, now }));
  expect(session(after, 2)).toMatchObject({ when: to, planned: when.start, untold: true });
  expect(after.looks?.asked).toBe((pair.looks?.asked ?? 0) + 1);
  expect(value(moveSession(after, blaise, { number: 2, to, now }))).toBe(after);
});

test('S3 a cancelled session that is moved gets an event of its own, and another one when that is cancelled', () => {
  const pair = aSeriesPair();
  const cancel = (one: Pair): Pair => ({
    ...one,
    meetings: one.meetings.map((meeting) =>
      meeting.number === 2 ? { ...meeting, cancelledAt: now } : meeting,
    ),
  });
  const to = later(session(pair, 2).when, 1);
  const once = value(moveSession(cancel(pair), ada, { number: 2, to, now }));
  expect(session(once, 2)).toMatchObject({ when: to, apart: 1 });
  expect(session(once, 2).cancelledAt).toBeUndefined();
  const twice = value(moveSession(cancel(once), ada, { number: 2, to: later(to, 1), now }));
  expect(session(twice, 2).apart).toBe(2);
});

test('S3 a session left out stays out; one kept is not spoken of again', () => {
  const pair = aSeriesPair();
  const skipped = value(skipSession(pair, blaise, { number: 1, now }));
  expect(session(skipped, 1)).toMatchObject({ cancelledAt: now, untold: true });
  const trouble = { kind: 'clash' as const, whose: [ada], since: now };
  const troubled = {
    ...pair,
    meetings: pair.meetings.map((one) => (one.number === 1 ? { ...one, trouble } : one)),
  };
  const kept = value(keepSession(troubled, ada, { number: 1, now }));
  expect(session(kept, 1).trouble).toEqual({ ...trouble, accepted: true });
  expect(value(keepSession(kept, ada, { number: 1, now }))).toBe(kept);
});

test('what has been, is not there or belongs to others cannot be changed', () => {
  const pair = aSeriesPair();
  const at = (number: number, by = ada) => refusal(skipSession(pair, by, { number, now }));
  expect(at(0)).toBe('session-over');
  expect(at(9)).toBe('unknown-session');
  expect(at(1, chloe)).toBe('not-a-member');
  const past = { start: addDays(now, -1), end: now };
  expect(refusal(moveSession(pair, ada, { number: 1, to: past, now }))).toBe('time-taken');
  expect(refusal(repairSeries(aMeetingPair(), ada, { how: 'find-anew', now }))).toBe('no-series');
  expect(refusal(repairSeries(anActivePair(), chloe, { how: 'keep', now }))).toBe('not-a-member');
});

test('S3 a series is found anew for the sessions that are left; the old one is given back', () => {
  const pair = aSeriesPair();
  const { when } = session(pair, 1);
  const after = value(repairSeries(pair, ada, { how: 'find-anew', now: when.end }));
  expect(after.meetings.map(({ number }) => number)).toEqual([0, 1]);
  expect(after).toMatchObject({ organiser: ada, series: { status: 'to-book' }, generations: { series: 1 } });
  expect(after.replaced).toEqual([{ key: `${pair.id}|series`, organiser: ada }]);
  const handed = value(repairSeries(pair, ada, { how: 'hand-over', now }));
  expect(handed.organiser).toBe(blaise);
});

test('S3 a series handed over takes a first session that is still ahead along: one calendar carries both', () => {
  const early = addDays(monday, 1);
  const pair = aSeriesPair();
  const handed = value(repairSeries(pair, ada, { how: 'hand-over', now: early }));
  expect(handed).toMatchObject({ organiser: blaise, firstSession: { status: 'to-book' }, meetings: [] });
  expect(handed.replaced).toEqual([
    { key: `${pair.id}|first-session`, organiser: ada },
    { key: `${pair.id}|series`, organiser: ada },
  ]);
  const same = value(repairSeries(pair, ada, { how: 'find-anew', now: early }));
  expect(same.meetings.map(({ number }) => number)).toEqual([0]);
});
