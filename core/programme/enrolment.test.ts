import fc from 'fast-check';
import type { Effect } from '../effects/effect.ts';
import { addDays } from '../shared/instant.ts';
import { asId, type PairId, type RoundId, type SkillId } from '../shared/ids.ts';
import { anEnrolment, anInvitation } from '#test/builders/an-enrolment.ts';
import { ada, blaise, contosoTenant, monday, theProgramme } from '#test/builders/named.ts';
import { enrolmentLifecycle } from './enrolment-lifecycle.ts';
import {
  brief,
  close,
  enrol,
  extendBaseline,
  invite,
  isFree,
  isPaused,
  joinPair,
  leave,
  leaveOut,
  pause,
  preferWay,
  recentPeers,
  releaseFromPair,
  resume,
  undoJoinPair,
  type Enrolment,
} from './enrolment.ts';

const pair = (id: string) => asId<PairId>(id);
const round = (id: string) => asId<RoundId>(id);
const rated = (skill: string, level: 1 | 2 | 3 | 4 | 5) => ({ skill: asId<SkillId>(skill), level });
const joining = { id: pair('p1'), peers: [blaise], now: monday };
const must = (result: { ok: true; value: Enrolment } | { ok: false; refusal: unknown }): Enrolment => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const told = (before: Enrolment | undefined, after: Enrolment): string[] =>
  enrolmentLifecycle
    .consequences({ before, after, ref: { tenant: contosoTenant, kind: 'enrolment', id: 'e' }, now: monday })
    .flatMap(({ action }: Effect) => (action.kind === 'tell' ? [action.announcement.kind] : []));

test('P1 an invitation only invites, and changes nothing for who is in, was in, or was asked before', () => {
  const to = { programme: theProgramme, person: ada, by: 'coordinator' as const };
  expect(invite(undefined, to)).toMatchObject({ status: 'invited', enrolledAt: undefined });
  for (const known of [anEnrolment(), anEnrolment({ status: 'left' }), anInvitation({}, 'link')]) {
    expect(invite(known, to)).toBe(known);
  }
});

test('P1 only a coordinator’s invitation is told by the bot', () => {
  expect(told(undefined, anInvitation({}, 'coordinator'))).toEqual(['invitation']);
  expect(told(undefined, anInvitation({}, 'link'))).toEqual([]);
  expect(told(anInvitation(), anEnrolment())).toEqual([]);
});

test('P2 enrolling twice is refused; coming back after leaving is not', () => {
  const input = { programme: theProgramme, person: ada, baseline: [rated('sql', 2)], now: monday };
  expect(enrol(anEnrolment(), input)).toEqual({ ok: false, refusal: { kind: 'already-enrolled' } });
  expect(must(enrol(anEnrolment({ status: 'left' }), input))).toMatchObject({
    status: 'enrolled',
    baseline: [rated('sql', 2)],
  });
});

test('L2 a rating once given is the one before; later wishes join it', () => {
  const more = extendBaseline(anEnrolment(), [rated('public-speaking', 5), rated('sql', 2)]);
  expect(more.baseline).toEqual([rated('public-speaking', 1), rated('sql', 2)]);
  expect(extendBaseline(more, [rated('sql', 4)])).toBe(more);
});

test('P8 the mindset before is asked once', () => {
  const once = must(brief(anEnrolment(), 3, monday));
  expect(must(brief(once, 6, addDays(monday, 1)))).toMatchObject({
    mindsetBefore: 3,
    briefedAt: addDays(monday, 1),
  });
  expect(brief(anInvitation(), 3, monday).ok).toBe(false);
});

test('P7 a pause is until a date and over by itself', () => {
  const until = addDays(monday, 5);
  const paused = must(pause(anEnrolment(), until, monday));
  expect([isPaused(paused, monday), isPaused(paused, until)]).toEqual([true, false]);
  expect([isFree(paused, monday), isFree(paused, until)]).toEqual([false, true]);
  expect(must(resume(paused)).pausedUntil).toBeUndefined();
  expect(pause(anEnrolment(), monday, monday)).toEqual({ ok: false, refusal: { kind: 'pause-in-the-past' } });
  expect(pause(anInvitation(), until, monday).ok).toBe(false);
});

test('M10 who joins a pair remembers with whom and when, and is first in line no more', () => {
  const joined = must(joinPair(anEnrolment({ leftOutTimes: 2 }), joining));
  expect(joined).toMatchObject({
    currentPair: 'p1',
    leftOutTimes: 0,
    earlierPeers: [{ person: blaise, at: monday }],
  });
  expect(must(joinPair(joined, joining))).toBe(joined);
  expect(joinPair(joined, { ...joining, id: pair('p2') }).ok).toBe(false);
  expect(isFree(joined, monday)).toBe(false);
});

test('M10 joining and taking it back is as if it had not been', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), fc.boolean(), (leftOutTimes, metBefore) => {
      const earlierPeers = metBefore ? [{ person: blaise, at: addDays(monday, -400) }] : [];
      const before = anEnrolment({ leftOutTimes, earlierPeers });
      const joined = must(joinPair(before, joining));
      expect(undoJoinPair(joined, { ...joining, leftOutTimes })).toEqual(before);
    }),
  );
});

test('only the pair somebody is in lets them go', () => {
  const joined = must(joinPair(anEnrolment(), joining));
  expect(releaseFromPair(joined, pair('another'))).toBe(joined);
  expect(releaseFromPair(joined, pair('p1')).currentPair).toBeUndefined();
});

test('M3 a peer is not met again inside the cool-off', () => {
  const joined = releaseFromPair(must(joinPair(anEnrolment(), joining)), pair('p1'));
  expect(recentPeers(joined, 12, addDays(monday, 359))).toEqual([blaise]);
  expect(recentPeers(joined, 12, addDays(monday, 360))).toEqual([]);
  expect(recentPeers(joined, 0, monday)).toEqual([]);
});

test('M5 being left out is counted once a round, and told the first time in a row', () => {
  const reason = 'odd-one-out' as const;
  const once = leaveOut(anEnrolment(), { round: round('r1'), reason });
  expect(once.leftOutTimes).toBe(1);
  expect(leaveOut(once, { round: round('r1'), reason })).toBe(once);
  const twice = leaveOut(once, { round: round('r2'), reason });
  expect(twice.leftOutTimes).toBe(2);
  expect([told(anEnrolment(), once), told(once, twice)]).toEqual([['left-out'], []]);
});

test('who has left is not free, and leaves once', () => {
  const gone = must(leave(anEnrolment({ pausedUntil: addDays(monday, 3) })));
  expect(gone).toMatchObject({ status: 'left', pausedUntil: undefined });
  expect(isFree(gone, monday)).toBe(false);
  expect(leave(gone).ok).toBe(false);
});

test('C2 closing answers are taken from who has been in, and the last ones count', () => {
  const answers = { ratings: [], recommend: 7, mindset: undefined, comment: undefined, answeredAt: monday };
  const first = must(close(anEnrolment({ status: 'left' }), answers));
  expect(must(close(first, { ...answers, recommend: 9 })).closing?.recommend).toBe(9);
  expect(close(anInvitation(), answers).ok).toBe(false);
});

test('M7 a preference may be changed while enrolled; the same once more changes nothing', () => {
  const later = addDays(monday, 1);
  const said = must(preferWay(anEnrolment(), 'hat', monday));
  expect(must(preferWay(said, 'hat', later))).toBe(said);
  expect(must(preferWay(said, 'any', later)).preferredWay).toEqual({ way: 'any', at: later });
  expect(preferWay(must(leave(said)), 'hat', later)).toMatchObject({ refusal: { kind: 'not-enrolled' } });
});
