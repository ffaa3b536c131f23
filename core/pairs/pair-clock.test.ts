import fc from 'fast-check';
import { addDays, addMinutes, type Instant } from '../shared/instant.ts';
import { anActivePair, aMeetingPair, aPair, aRevealedPair } from '#test/builders/a-pair.ts';
import { ada, monday } from '#test/builders/named.ts';
import { toBook } from './booking.ts';
import type { Pair } from './pair.ts';
import { advancePair, nextLookAtPair } from './pair-clock.ts';
import { endPair, recordBooking, recordClosing } from './working-pair.ts';

const booked = { status: 'booked' as const, eventId: 'e', joinUrl: undefined, at: monday };
const weekly = (first: Instant, count: number) =>
  Array.from({ length: count }, (_, week) => {
    const start = addDays(first, week * 7);
    return { start, end: addMinutes(start, 60) };
  });
const aSeries = (count: number): Pair =>
  recordBooking(aMeetingPair(), 'series', { state: booked, times: weekly(addDays(monday, 9), count) });
/** Looks at the pair whenever it asks for it, until this moment. */
const liveUntil = (pair: Pair, end: Instant): Pair => {
  let now = pair;
  for (let at = nextLookAtPair(now); at !== undefined && at <= end; at = nextLookAtPair(now))
    now = advancePair(now, at);
  return now;
};

test('a pair is not touched before its time', () => {
  for (const pair of [aPair(), aRevealedPair(), anActivePair(), aSeries(3)]) {
    const next = nextLookAtPair(pair);
    if (next === undefined) throw new Error('It has something to look at.');
    expect(advancePair(pair, addMinutes(next, -1))).toBe(pair);
  }
});

test('C1 a session asks for its check-in when it is over', () => {
  const pair = advancePair(aMeetingPair(), addMinutes(addDays(monday, 2), 30));
  expect(pair.meetings[0]?.askedAt).toBe(addMinutes(addDays(monday, 2), 30));
  expect(advancePair(aMeetingPair(), addDays(monday, 2)).meetings[0]?.askedAt).toBeUndefined();
});

test('A1 the defaults are offered a week after the first session, once, and only when nothing was agreed', () => {
  const due = addDays(addMinutes(addDays(monday, 2), 30), 7);
  expect(liveUntil(aMeetingPair(), addMinutes(due, -1)).defaultsOfferedAt).toBeUndefined();
  expect(liveUntil(aMeetingPair(), due).defaultsOfferedAt).toBe(due);
  expect(liveUntil(aMeetingPair(), addDays(due, 5)).defaultsOfferedAt).toBe(due);
  const terms = {
    ...aMeetingPair().format,
    noticeHours: 1,
    confidentiality: '',
    candour: '',
    offLimits: '',
    howWeEnd: '',
  };
  const agreed = { ...aMeetingPair(), agreement: { terms, version: 1, confirmedBy: [ada] } };
  expect(liveUntil(agreed, due).defaultsOfferedAt).toBeUndefined();
});

test('A1 a pair whose first session could not be booked is offered them after two weeks', () => {
  const stuck = {
    ...anActivePair(),
    firstSession: { status: 'no-slot' as const, since: monday, why: 'x', attempts: 10 },
  };
  expect(liveUntil(stuck, addDays(monday, 14)).defaultsOfferedAt).toBe(addDays(monday, 14));
});

test('S4 what could not be booked is tried again, ever more rarely, ten times at most', () => {
  const waiting = (attempts: number, since: Instant): Pair => ({
    ...anActivePair(),
    firstSession: { status: 'waiting-for-access', since, why: 'x', attempts },
  });
  let since = monday;
  for (let attempts = 0; attempts < 10; attempts += 1) {
    const due = addDays(since, Math.max(1, attempts));
    expect(advancePair(waiting(attempts, since), due).firstSession).toEqual(toBook(due, attempts + 1));
    since = due;
  }
  expect(advancePair(waiting(10, monday), addDays(monday, 11)).firstSession.status).toBe(
    'waiting-for-access',
  );
});

describe('S3 a pair looks back no sooner than it has said what becomes of what was called off', () => {
  const closingOf = (pair: Pair, at: Instant) => {
    const { stage } = liveUntil(pair, at);
    return stage.status === 'active' ? stage.closingAskedAt : stage;
  };
  const since = addDays(monday, 10);
  const calledOff = (pair: Pair, accepted: boolean): Pair => ({
    ...pair,
    meetings: pair.meetings.map((one) => (one.number === 0 ? one : { ...one, cancelledAt: since })),
    seriesTrouble: { kind: 'cancelled', whose: [], since, ...(accepted && { accepted }) },
  });

  test('a whole series', () => {
    expect(closingOf(calledOff(aSeries(3), false), addDays(since, 13))).toBeUndefined();
    expect(closingOf(calledOff(aSeries(3), false), addDays(since, 14))).toBe(addDays(since, 14));
    expect(closingOf(calledOff(aSeries(3), true), addDays(since, 1))).toBeDefined();
  });

  test('its last session', () => {
    const whole = aSeries(2);
    const last = addDays(monday, 16);
    const trouble = { kind: 'cancelled' as const, whose: [], since };
    const meetings = whole.meetings.map((one) =>
      one.number === 2 ? { ...one, cancelledAt: since, trouble } : one,
    );
    expect(closingOf({ ...whole, meetings }, last)).toBeUndefined();
    expect(closingOf({ ...whole, meetings }, addDays(last, 2))).toBe(addMinutes(addDays(last, 1), 60));
  });
});

test('C2 the closing questions come a day after the last session, and stay open three weeks', () => {
  const asked = addDays(addMinutes(addDays(monday, 9 + 14), 60), 1);
  const pair = liveUntil(aSeries(3), asked);
  expect(pair.stage).toMatchObject({ status: 'active', closingAskedAt: asked });
  expect(liveUntil(pair, addDays(asked, 20)).stage.status).toBe('active');
  expect(liveUntil(pair, addDays(asked, 21)).stage).toMatchObject({ status: 'ended', how: 'completed' });
});

test('C2 a pair that never had a series is asked when its time is over', () => {
  const weeks = 5 * 2 + 4;
  expect(liveUntil(aMeetingPair(), addDays(monday, weeks * 7 - 1)).stage).toMatchObject({
    closingAskedAt: undefined,
  });
  expect(liveUntil(aMeetingPair(), addDays(monday, weeks * 7)).stage).toMatchObject({
    closingAskedAt: addDays(monday, weeks * 7),
  });
});

test('nothing happens to a pair that has ended', () => {
  const ended = endPair(aSeries(3), ada, { how: 'exited', reason: undefined, now: monday });
  if (!ended.ok) throw new Error(ended.refusal.kind);
  expect(nextLookAtPair(ended.value)).toBeUndefined();
  expect(advancePair(ended.value, addDays(monday, 400))).toBe(ended.value);
});

/** A pair somewhere in its life, looked at earlier or later than it asked for. */
const lives = fc
  .record({
    from: fc.constantFrom(aPair, aRevealedPair, anActivePair, aMeetingPair, () => aSeries(4)),
    waits: fc.array(fc.integer({ min: 1, max: 60 * 24 * 20 }), { maxLength: 12 }),
    closes: fc.boolean(),
  })
  .map(({ from, waits, closes }) => {
    let [pair, now] = [from(), monday];
    for (const minutes of waits) {
      now = addMinutes(now, minutes);
      pair = advancePair(pair, now);
    }
    const closed = closes ? recordClosing(pair, ada, now) : undefined;
    return closed?.ok === true ? closed.value : pair;
  });

test('looking when asked always moves the next look forward, and every pair comes to an end', () => {
  fc.assert(
    fc.property(lives, (life) => {
      let pair = life;
      for (let looks = 0; looks < 100; looks += 1) {
        const at = nextLookAtPair(pair);
        if (at === undefined) break;
        pair = advancePair(pair, at);
        const next = nextLookAtPair(pair);
        expect(next === undefined || next > at).toBe(true);
      }
      expect(pair.stage.status).toBe('ended');
    }),
  );
});

test('advancing twice at one moment is advancing once', () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 0, max: 60 * 24 * 300 }), (pair, minutes) => {
      const now = addMinutes(monday, minutes);
      const once = advancePair(pair, now);
      expect(advancePair(once, now)).toEqual(once);
    }),
  );
});
