import { anActivePair } from '#test/builders/a-pair.ts';
import { ada, blaise, monday, person } from '#test/builders/named.ts';
import { addDays } from '../shared/instant.ts';
import type { AgreementTerms } from './agreement.ts';
import type { Goal } from './goal.ts';
import type { Pair } from './pair.ts';
import {
  answerCheckIn,
  confirmAgreement,
  endPair,
  proposeAgreement,
  reachGoal,
  recordBooking,
  recordClosing,
  saveGoal,
} from './working-pair.ts';

const levels = { '-2': 'none', '-1': 'a start', '0': 'alone', '1': 'helping', '2': 'teaching' };
const aGoal = (said: Partial<Goal> = {}): Goal => ({
  id: 'one',
  owner: ada,
  title: 'Read a query',
  levels,
  weight: 1,
  reached: undefined,
  ...said,
});
const terms: AgreementTerms = {
  cadence: 'weekly',
  sessions: 4,
  durationMinutes: 45,
  noticeHours: 24,
  confidentiality: 'Between us',
  candour: 'Kind and clear',
  offLimits: 'Pay',
  howWeEnd: 'By saying so',
};

const must = (result: ReturnType<typeof saveGoal>): Pair => {
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
};
const withGoals = (count: number, owner: Goal['owner']): Pair =>
  Array.from({ length: count }, (_, index) => aGoal({ id: `goal ${index}`, owner })).reduce(
    (pair, goal) => must(saveGoal(pair, ada, goal)),
    anActivePair(),
  );

describe('a pair at work', () => {
  test('G1 each has up to three goals, and the pair may share one', () => {
    const full = withGoals(3, ada);
    expect(saveGoal(full, ada, aGoal({ id: 'fourth' }))).toMatchObject({
      refusal: { kind: 'too-many-goals' },
    });
    expect(saveGoal(full, ada, aGoal({ id: 'shared', owner: 'both' })).ok).toBe(true);
    expect(saveGoal(full, blaise, aGoal({ id: 'other', owner: blaise })).ok).toBe(true);
    expect(saveGoal(full, ada, aGoal({ id: 'goal 1', title: 'Changed' })).ok).toBe(true);
    const shared = withGoals(1, 'both');
    expect(saveGoal(shared, blaise, aGoal({ id: 'second', owner: 'both' })).ok).toBe(false);
  });

  test('G2 only the owner says how far a goal was reached, on five levels', () => {
    const pair = withGoals(1, ada);
    expect(must(reachGoal(pair, ada, { goalId: 'goal 0', level: 1 })).goals[0]?.reached).toBe(1);
    expect(reachGoal(pair, blaise, { goalId: 'goal 0', level: 2 })).toMatchObject({
      refusal: { kind: 'unknown-goal' },
    });
    const shared = withGoals(1, 'both');
    expect(must(reachGoal(shared, blaise, { goalId: 'goal 0', level: -2 })).goals[0]?.reached).toBe(-2);
  });

  test('A1 the series is asked for when both have confirmed the same words', () => {
    const proposed = must(proposeAgreement(anActivePair(), ada, terms, monday));
    expect(proposed.series.status).toBe('not-asked');
    const changed = must(proposeAgreement(proposed, blaise, { ...terms, sessions: 5 }, monday));
    expect(confirmAgreement(changed, ada, 1, monday)).toMatchObject({ refusal: { kind: 'stale-version' } });
    const confirmed = must(confirmAgreement(changed, ada, 2, monday));
    expect(confirmed.series.status).toBe('to-book');
    expect(must(confirmAgreement(confirmed, ada, 2, monday)).series).toEqual(confirmed.series);
  });

  test('C1 a session can be spoken of when it is over, and the last word of a person counts', () => {
    const when = { start: monday, end: addDays(monday, 1) };
    const booked = recordBooking(anActivePair(), 'first-session', {
      state: { status: 'booked', eventId: 'event', joinUrl: undefined, at: monday },
      times: [when],
    });
    const answer = { met: true, why: undefined, useful: 4, at: when.end };
    expect(answerCheckIn(booked, ada, { number: 0, answer: { ...answer, at: monday } }).ok).toBe(false);
    const once = must(answerCheckIn(booked, ada, { number: 0, answer }));
    const twice = must(answerCheckIn(once, ada, { number: 0, answer: { ...answer, met: false } }));
    expect(twice.meetings[0]?.answers[ada]?.met).toBe(false);
    expect(answerCheckIn(booked, person('stranger'), { number: 0, answer })).toMatchObject({
      refusal: { kind: 'not-a-member' },
    });
  });

  test('E1 completing early is success, leaving needs no reason, and neither can be done twice', () => {
    const done = must(endPair(anActivePair(), ada, { how: 'completed', reason: undefined, now: monday }));
    expect(done.stage).toMatchObject({ status: 'ended', how: 'completed' });
    expect(endPair(done, blaise, { how: 'exited', reason: 'mismatch', now: monday })).toMatchObject({
      refusal: { kind: 'pair-ended' },
    });
    const left = must(endPair(anActivePair(), blaise, { how: 'exited', reason: undefined, now: monday }));
    expect(left.stage).toMatchObject({ how: 'exited', reason: undefined });
  });

  test('C2 the pair is complete when both have looked back', () => {
    const once = must(recordClosing(anActivePair(), ada, monday));
    expect(once.stage.status).toBe('active');
    expect(must(recordClosing(once, ada, monday))).toBe(once);
    expect(must(recordClosing(once, blaise, monday)).stage).toMatchObject({ how: 'completed' });
  });
});
