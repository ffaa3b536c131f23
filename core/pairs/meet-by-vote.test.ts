import { aMeetingPair, anActivePair } from '#test/builders/a-pair.ts';
import { ada, blaise, chloe, monday } from '#test/builders/named.ts';
import type { VoteTime } from '../sessions/vote-times.ts';
import { addDays, addHours, type Instant } from '../shared/instant.ts';
import { forgetMember } from './forget-member.ts';
import { agreeOnTime, askForVote, meetByVote, openVoteOf, voteOnTimes } from './meet-by-vote.ts';
import type { Pair } from './pair.ts';
import { advancePair, nextLookAtPair } from './pair-clock.ts';
import { pairConsequences } from './pair-consequences.ts';
import { skipSession } from './repair-session.ts';
import { endPair, proposeAgreement, confirmAgreement } from './working-pair.ts';

const at = (days: number): Instant => addDays(monday, days);
const times: VoteTime[] = [3, 4, 5].map((days) => ({
  ...{ start: at(days), end: addHours(at(days), 1) },
  unwelcome: { worst: days === 3 ? 2 : 0, sum: 0 },
}));
const sessions = (count: number) => ({ cadence: 'weekly', sessions: count, durationMinutes: 60 }) as const;
const looking = (pair: Pair = anActivePair()): Pair =>
  advancePair(meetByVote(pair, 'first-session', monday), monday);
const opened = (pair = looking(), now = monday): Pair =>
  openVoteOf(
    pair,
    pair.voting?.asked ?? 0,
    times.map((one) => ({ ...one, start: addHours(one.start, 0) })).filter(({ start }) => start > now),
  );
const ok = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const marks = (pair: Pair, by: typeof ada, days: readonly number[], now = monday) =>
  voteOnTimes(pair, by, { vote: pair.voting?.asked ?? 0, suits: days.map(at), own: undefined, now });
const consequences = (before: Pair, after: Pair, now = monday) =>
  pairConsequences({ before, after, ref: { tenant: 't', kind: 'pair', id: after.id } as never, now });
const tells = (before: Pair, after: Pair) =>
  consequences(before, after).flatMap(({ action }) =>
    action.kind === 'tell' ? [`${action.announcement.kind} ${action.person}`] : [],
  );
/** All sessions of a pair that meets by vote, with the first one over. */
const inSeries = (count = 2): Pair => {
  const pair = aMeetingPair({ format: sessions(count) });
  return {
    ...pair,
    series: { status: 'by-vote', since: monday },
    meetings: pair.meetings.map((one) => ({ ...one, askedAt: at(3) })),
  };
};

describe('S4 a pair that meets by vote', () => {
  test('has a vote opened on its first session, once', () => {
    const pair = looking();
    expect(pair.voting).toMatchObject({ asked: 1, vote: { session: 0, stage: { status: 'looking' } } });
    expect(advancePair(pair, monday)).toBe(pair);
    const again = opened();
    expect(openVoteOf(again, 1, [])).toBe(again);
    expect(again.voting?.vote?.stage).toMatchObject({ status: 'open', times });
  });

  test('looks for the times in its own step, and asks every member', () => {
    const before = meetByVote(anActivePair(), 'first-session', monday);
    expect(consequences(before, looking())).toContainEqual({
      ...{ key: 'open-vote|1', due: monday },
      action: { kind: 'open-vote', pair: before.id, vote: 1 },
    });
    expect(tells(looking(), opened())).toEqual(['session-vote ada', 'session-vote blaise']);
  });

  test('meets at the least unwelcome time that suits all, as soon as all have answered', () => {
    const one = ok(marks(opened(), ada, [3, 5]));
    expect(one.meetings).toEqual([]);
    const both = ok(marks(one, blaise, [3, 4, 5]));
    expect(both.meetings).toMatchObject([
      { number: 0, when: { start: at(5) }, apart: 1, untold: true, vote: 1 },
    ]);
    expect(both.voting).toEqual({ asked: 1 });
    expect(tells(one, both)).toEqual(['session-fixed ada']);
    expect(consequences(one, both)).toContainEqual(
      expect.objectContaining({ action: { kind: 'see-calendar', pair: one.id } }),
    );
  });

  test('hears an answer that comes again without another effect', () => {
    const one = ok(marks(opened(), ada, [5]));
    expect(ok(marks(one, ada, [5]))).toBe(one);
    const both = ok(marks(one, blaise, [5]));
    expect(ok(marks(both, blaise, [5]))).toBe(both);
    expect(marks(one, chloe, [5])).toEqual({ ok: false, refusal: { kind: 'not-a-member' } });
    expect(marks(looking(), ada, [])).toEqual({ ok: false, refusal: { kind: 'vote-over' } });
  });

  test('is asked about other times where none suits all, and tells nobody who has answered', () => {
    const one = ok(marks(opened(), ada, [3]));
    expect(consequences(opened(), one).map(({ action }) => action.kind)).toEqual(['project', 'correct']);
    const both = ok(marks(one, blaise, [4]));
    expect(both.voting).toMatchObject({ asked: 2, vote: { round: 2, stage: { status: 'looking' } } });
    expect(both.voting?.vote?.before.map(({ start }) => start)).toEqual([at(3), at(4), at(5)]);
    expect(tells(one, both)).toEqual([]);
  });

  test('goes on the same way when the time is over, whoever was silent', () => {
    const silent = opened();
    expect(nextLookAtPair(silent)).toBe(at(4));
    const half = ok(marks(silent, ada, [5]));
    expect(advancePair(half, at(4)).voting).toEqual(advancePair(silent, at(4)).voting);
    expect(advancePair(silent, at(4)).voting).toMatchObject({ asked: 2, vote: { round: 2 } });
  });

  test('is told calmly after three rounds, and enters a time or has others looked for', () => {
    const empty = openVoteOf(looking(), 1, []);
    expect(tells(looking(), empty)).toEqual(['session-vote ada', 'session-vote blaise']);
    expect(agreeOnTime(empty, ada, { vote: 1, start: monday, now: monday })).toEqual({
      ok: false,
      refusal: { kind: 'time-not-possible' },
    });
    const agreed = ok(agreeOnTime(empty, ada, { vote: 1, start: at(1), now: monday }));
    expect(agreed.meetings).toMatchObject([{ when: { start: at(1), end: addHours(at(1), 0.5) } }]);
    expect(tells(empty, agreed)).toEqual(['session-fixed ada', 'session-fixed blaise']);
    expect(ok(agreeOnTime(agreed, ada, { vote: 1, start: at(1), now: monday }))).toBe(agreed);
    const again = ok(askForVote(empty, blaise, monday));
    expect(again.voting).toMatchObject({ asked: 2, vote: { round: 1, stage: { status: 'looking' } } });
    expect(ok(askForVote(again, blaise, monday))).toBe(again);
  });

  test('may be chosen where no hour suits for good, and not in place of one that does', () => {
    const none = { status: 'no-slot', since: monday, why: 'all-busy', attempts: 2 } as const;
    const pair = ok(askForVote(anActivePair({ firstSession: none }), ada, monday));
    expect(pair).toMatchObject({ firstSession: { status: 'by-vote' }, voting: { vote: { session: 0 } } });
    const booked = aMeetingPair();
    expect(ok(askForVote(booked, ada, monday))).toBe(booked);
  });

  test('adds one time each, which the others are asked about', () => {
    const own = { start: at(6), end: addHours(at(6), 1), unwelcome: { worst: 0, sum: 0 } };
    const one = ok(marks(opened(), ada, [3]));
    const two = ok(voteOnTimes(one, blaise, { vote: 1, suits: [], own, now: monday }));
    expect(tells(one, two)).toEqual(['session-vote ada']);
    const third = { ...own, start: at(7), end: addHours(at(7), 1) };
    const soon = { ...own, start: addHours(monday, 23) };
    for (const [by, more] of [
      [blaise, third],
      [ada, soon],
    ] as const)
      expect(voteOnTimes(two, by, { vote: 1, suits: [], own: more, now: monday })).toEqual({
        ok: false,
        refusal: { kind: 'time-not-possible' },
      });
    expect(ok(marks(two, ada, [6])).meetings).toMatchObject([{ when: { start: at(6) } }]);
  });
});

describe('S4 the sessions that follow', () => {
  test('are voted on one by one, each once the one before is over, until all have been', () => {
    const waiting = inSeries();
    expect(advancePair(waiting, at(1)).voting).toBeUndefined();
    const first = opened(advancePair(waiting, at(2.5)), at(2.5));
    expect(first.voting).toMatchObject({ asked: 1, vote: { session: 1 } });
    const met = ok(marks(ok(marks(first, ada, [4], at(2.5))), blaise, [4], at(2.5)));
    expect(advancePair(met, at(3)).voting).toEqual({ asked: 1 });
    const second = advancePair(met, at(5));
    expect(second.voting).toMatchObject({ asked: 2, vote: { session: 2 } });
    const last = {
      ...second,
      meetings: [...met.meetings, { number: 2, when: times[2]!, answers: {}, askedAt: at(6) }],
      voting: { asked: 2 },
    };
    const over = advancePair(last, at(7));
    expect(over.voting).toEqual({ asked: 2 });
    expect(over.stage).toMatchObject({ status: 'active', closingAskedAt: at(7) });
  });

  test('go on after one that was left out', () => {
    const first = opened(advancePair(inSeries(), at(2.5)), at(2.5));
    const met = ok(marks(ok(marks(first, ada, [5], at(2.5))), blaise, [5], at(2.5)));
    const skipped = ok(skipSession(met, ada, { number: 1, now: at(3) }));
    expect(advancePair(skipped, at(3)).voting).toMatchObject({ asked: 2, vote: { session: 2 } });
  });

  test('A2 are looked for as it is agreed now', () => {
    const open = opened(advancePair(inSeries(), at(2.5)), at(2.5));
    const terms = {
      ...sessions(5),
      noticeHours: 24,
      confidentiality: '',
      candour: '',
      offLimits: '',
      howWeEnd: '',
    };
    const before = { ...open, seriesFormat: sessions(2) };
    const proposed = ok(proposeAgreement(before, ada, terms, at(3)));
    expect(proposed.voting).toBe(open.voting);
    const agreed = ok(confirmAgreement(proposed, blaise, 1, at(3)));
    expect(agreed).toMatchObject({ series: { status: 'to-book' }, voting: { asked: 1 } });
    const again = advancePair(meetByVote(agreed, 'series', at(3)), at(3));
    expect(again.voting).toMatchObject({ asked: 2, vote: { session: 1, stage: { status: 'looking' } } });
  });

  test('E1, P9 are voted on no more once the pair has ended, and nothing is kept of who is forgotten', () => {
    const open = ok(marks(opened(), ada, [3]));
    const ended = ok(endPair(open, blaise, { how: 'exited', reason: undefined, now: monday }));
    expect(marks(ended, blaise, [3])).toEqual({ ok: false, refusal: { kind: 'pair-ended' } });
    expect(nextLookAtPair(ended)).toBeUndefined();
    const corrected = consequences(open, ended).flatMap(({ action }) =>
      action.kind === 'correct' ? [action.announcement.kind] : [],
    );
    expect(corrected).toEqual(['session-vote', 'session-vote']);
    expect(forgetMember(open, ada, monday).voting).toBeUndefined();
    expect(forgetMember(ended, ada, monday).voting).toBeUndefined();
  });
});
