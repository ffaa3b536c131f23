import fc from 'fast-check';
import { aMeetingPair, aSeriesPair } from '#test/builders/a-pair.ts';
import { ada, blaise, monday } from '#test/builders/named.ts';
import { addDays, addHours, type Instant } from '../shared/instant.ts';
import { asSeen, type SeenEvent, type SeenTimes } from './as-seen.ts';
import { plannedStart, type Meeting, type Rsvp } from './meeting.ts';
import type { Pair } from './pair.ts';

const now = addDays(monday, 3);

/** Outlook as the pair booked it, with what a colleague changed. */
const standing = (
  pair: Pair,
  change: (session: SeenTimes, index: number) => SeenTimes | undefined = (one) => one,
): SeenEvent => ({
  kind: 'seen',
  eventId: 'event-1',
  joinUrl: 'https://teams.example/1',
  sessions: pair.meetings
    .filter(({ number }) => number > 0)
    .map((one) => ({ ...one.when, planned: plannedStart(one), answers: new Map<typeof ada, Rsvp>() }))
    .flatMap((one, index) => change(one, index) ?? []),
});
const seeSeries = (pair: Pair, seen: SeenEvent, at: Instant = now): Pair =>
  asSeen(pair, { purpose: 'series', seen, now: at });
const session = (pair: Pair, number: number): Meeting => pair.meetings.find((one) => one.number === number)!;
const moved = (one: SeenTimes, hours: number): SeenTimes => ({
  ...one,
  start: addHours(one.start, hours),
  end: addHours(one.end, hours),
});

test('S3 what stands in Outlook as it was booked changes nothing', () => {
  const pair = aSeriesPair();
  expect(seeSeries(pair, standing(pair)).meetings).toEqual(pair.meetings);
});

test('S3 a session moved in Outlook is at its new time, and is known by what was planned', () => {
  const pair = aSeriesPair();
  const after = seeSeries(
    pair,
    standing(pair, (one, index) => (index === 1 ? moved(one, 26) : one)),
  );
  const was = session(pair, 2).when;
  expect(session(after, 2)).toMatchObject({ when: moved({ ...was } as SeenTimes, 26), planned: was.start });
  const back = seeSeries(
    after,
    standing(after, (one) => ({ ...one, ...(one.planned === was.start && was) })),
  );
  expect(session(back, 2)).toEqual(session(pair, 2));
});

test('S3 a session taken off in Outlook is cancelled, and says so once', () => {
  const pair = aSeriesPair();
  const seen = standing(pair, (one, index) => (index === 2 ? undefined : one));
  const after = seeSeries(pair, seen);
  expect(session(after, 3)).toMatchObject({ cancelledAt: now, trouble: { kind: 'cancelled', since: now } });
  expect(seeSeries(after, seen, addDays(now, 1))).toEqual(after);
});

test('S3 a series moved as a whole keeps its sessions in their order', () => {
  const pair = aSeriesPair();
  const seen = standing(pair, (one) => ({ ...moved(one, 24), planned: addHours(one.planned, 24) }));
  const after = seeSeries(pair, seen);
  expect(after.meetings).toHaveLength(pair.meetings.length);
  for (const number of [1, 2, 3, 4])
    expect(session(after, number)).toMatchObject({
      when: { start: addHours(session(pair, number).when.start, 24) },
    });
  expect(after.meetings.some(({ cancelledAt }) => cancelledAt !== undefined)).toBe(false);
});

test('S3 sessions added to the series in Outlook are sessions of the pair', () => {
  const pair = aSeriesPair(2);
  const last = session(pair, 2).when;
  const start = addDays(last.start, 7);
  const seen = standing(pair);
  const more = { start, end: addDays(last.end, 7), planned: start, answers: new Map<typeof ada, Rsvp>() };
  const after = seeSeries(pair, {
    ...seen,
    sessions: [...('sessions' in seen ? seen.sessions : []), more],
  } as SeenEvent);
  expect(session(after, 3).when).toEqual({ start, end: more.end });
});

test('S3 answers given in Outlook are known, and a no to every session is one of the series', () => {
  const pair = aSeriesPair();
  const said = (rsvp: Rsvp, which: (index: number) => boolean) =>
    standing(pair, (one, index) => (which(index) ? { ...one, answers: new Map([[blaise, rsvp]]) } : one));
  const once = seeSeries(
    pair,
    said('declined', (index) => index === 0),
  );
  expect(session(once, 1).rsvp).toEqual({ [blaise]: 'declined' });
  expect(once.seriesTrouble).toBeUndefined();
  const all = seeSeries(
    pair,
    said('declined', () => true),
  );
  expect(all.seriesTrouble).toEqual({ kind: 'declined', whose: [blaise], since: now });
  expect(
    seeSeries(
      all,
      said('accepted', () => true),
    ).seriesTrouble,
  ).toBeUndefined();
});

test('S3 a series that is gone is one trouble, not one for each session', () => {
  const pair = aSeriesPair();
  const after = seeSeries(pair, { kind: 'gone' });
  expect(after.seriesTrouble).toMatchObject({ kind: 'cancelled' });
  expect(after.meetings.filter(({ cancelledAt }) => cancelledAt === now)).toHaveLength(4);
  expect(after.meetings.some(({ trouble }) => trouble !== undefined)).toBe(false);
});

test('S3 an organiser without a calendar is believed after a day; a first session then moves to the other calendar', () => {
  const pair = aSeriesPair();
  const missing: SeenEvent = { kind: 'unreadable', why: 'no-mailbox' };
  const once = seeSeries(pair, missing);
  expect(once.seriesTrouble).toBeUndefined();
  const again = seeSeries(once, missing, addDays(now, 1));
  expect(again.seriesTrouble).toMatchObject({ kind: 'organiser-gone', whose: [ada] });
  expect(seeSeries(once, standing(pair), addDays(now, 1)).looks).not.toHaveProperty('missingSince');
  const first = { purpose: 'first-session', seen: missing } as const;
  const early = aMeetingPair();
  const handed = asSeen(asSeen(early, { ...first, now: monday }), { ...first, now: addDays(monday, 1) });
  expect(handed).toMatchObject({ organiser: blaise, firstSession: { status: 'to-book' } });
  expect(handed.replaced).toEqual([{ key: `${early.id}|first-session`, organiser: ada }]);
});

test('S4 refused access changes nothing: it may come back', () => {
  const pair = aSeriesPair();
  expect(seeSeries(pair, { kind: 'unreadable', why: 'no-access' })).toBe(pair);
});

test('what Outlook is still to be told of is not taken back from it', () => {
  const pair = aSeriesPair();
  const to = addHours(session(pair, 1).when.start, 3);
  const changed: Pair = {
    ...pair,
    meetings: pair.meetings.map((one) =>
      one.number === 1
        ? { ...one, when: { start: to, end: addHours(to, 1) }, planned: one.when.start, untold: true }
        : one,
    ),
  };
  expect(seeSeries(changed, standing(pair)).meetings).toEqual(changed.meetings);
});

test('S3 whatever people do, no session is lost or there twice, and a second look sees the same', () => {
  const deed = fc.constantFrom('keep', 'move', 'drop', 'decline');
  fc.assert(
    fc.property(
      fc.array(deed, { minLength: 6, maxLength: 6 }),
      fc.integer({ min: -40, max: 40 }),
      (deeds, hours) => {
        const pair = aSeriesPair(6);
        const seen = standing(pair, (one, index) => {
          if (deeds[index] === 'drop') return undefined;
          if (deeds[index] === 'decline')
            return { ...one, answers: new Map([[blaise, 'declined' as const]]) };
          return deeds[index] === 'move' ? moved(one, hours) : one;
        });
        const after = seeSeries(pair, seen);
        const stands = after.meetings.filter(
          ({ number, cancelledAt }) => number > 0 && cancelledAt === undefined,
        );
        const told = seen.kind === 'seen' ? seen.sessions : [];
        expect(stands.map(({ when }) => when.start).sort()).toEqual(told.map(({ start }) => start).sort());
        expect(new Set(after.meetings.map(({ number }) => number)).size).toBe(after.meetings.length);
        expect(seeSeries(after, seen)).toEqual(after);
      },
    ),
  );
});
