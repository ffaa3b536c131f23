import fc from 'fast-check';
import { ada, blaise, chloe, monday } from '#test/builders/named.ts';
import { addDays, addHours, type Instant } from '../shared/instant.ts';
import {
  answerVote,
  beginVote,
  hasAnswered,
  isVoteOver,
  nextRound,
  openVote,
  timeForAll,
  type OpenStage,
  type ProposedTime,
} from './session-vote.ts';

const members = [ada, blaise, chloe];
const at = (hours: number): Instant => addHours(monday, hours);
const time = (hours: number, worst = 0): ProposedTime => ({
  ...{ start: at(hours), end: at(hours + 1) },
  unwelcome: { worst, sum: worst },
});
const opened = (...times: ProposedTime[]): OpenStage => {
  const { stage } = openVote(beginVote(1, 2), times);
  if (stage.status !== 'open') throw new Error('There are times.');
  return stage;
};
const marks = (hours: readonly number[]) => ({ suits: hours.map(at), own: undefined });

const times = fc
  .uniqueArray(
    fc.record({ hours: fc.integer({ min: 30, max: 200 }), worst: fc.integer({ min: 0, max: 4 }) }),
    {
      selector: ({ hours }) => hours,
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((all) =>
    all.map(({ hours, worst }) => time(hours, worst)).sort((a, b) => (a.start < b.start ? -1 : 1)),
  );
const answers = fc.array(
  fc.record({
    who: fc.constantFrom(...members),
    marked: fc.uniqueArray(fc.nat(6)),
    own: fc.option(fc.integer({ min: 30, max: 200 }), { nil: undefined }),
  }),
  { maxLength: 8 },
);
type Said = typeof answers extends fc.Arbitrary<infer Value> ? Value : never;
const answered = (stage: OpenStage, said: Said): OpenStage =>
  said.reduce(
    (known, { who, marked, own }) =>
      answerVote(known, who, {
        suits: marked.flatMap((index) => known.times[index]?.start ?? []),
        own: own === undefined ? undefined : time(own),
      }),
    stage,
  );

describe('S4 a vote', () => {
  test('closes a day before the last time it proposes; without a time it is for the members', () => {
    expect(opened(time(48), time(72)).closesAt).toBe(at(48));
    expect(openVote(beginVote(1, 2), []).stage).toEqual({ status: 'unsettled' });
  });

  test('is settled at a time that every member has marked, and never before all have answered', () => {
    fc.assert(
      fc.property(times, answers, (all, said) => {
        const stage = answered(opened(...all), said);
        const found = timeForAll(stage, members, monday);
        const isFor = ({ start }: ProposedTime) =>
          members.every((one) => stage.answers[one]?.suits.includes(start));
        const possible = stage.times.filter(isFor);
        expect(found === undefined).toBe(possible.length === 0);
        if (found === undefined) return;
        expect(possible).toContain(found);
        expect(possible.every(({ unwelcome }) => unwelcome.worst >= found.unwelcome.worst)).toBe(true);
        const asGood = possible.filter(({ unwelcome }) => unwelcome.worst === found.unwelcome.worst);
        expect(asGood.every(({ start }) => start >= found.start)).toBe(true);
      }),
    );
  });

  test('comes to the same whoever answers first', () => {
    fc.assert(
      fc.property(times, fc.tuple(fc.subarray([0, 1, 2]), fc.subarray([0, 1, 2])), (all, [mine, theirs]) => {
        const stage = opened(...all);
        const suits = (marked: readonly number[]) =>
          marked.flatMap((index) => stage.times[index]?.start ?? []);
        const one = { suits: suits(mine), own: undefined };
        const other = { suits: suits(theirs), own: undefined };
        const there = answerVote(answerVote(stage, ada, one), blaise, other);
        const back = answerVote(answerVote(stage, blaise, other), ada, one);
        expect(there).toEqual(back);
        expect(timeForAll(there, [ada, blaise], monday)).toEqual(timeForAll(back, [ada, blaise], monday));
      }),
    );
  });

  test('keeps each time once, and an answer given again changes nothing', () => {
    fc.assert(
      fc.property(times, answers, (all, said) => {
        const stage = answered(opened(...all), said);
        expect(new Set(stage.times.map(({ start }) => start)).size).toBe(stage.times.length);
        const last = said.at(-1);
        const mine = last && stage.answers[last.who];
        if (last === undefined || mine === undefined) return;
        expect(answerVote(stage, last.who, { suits: mine.suits, own: undefined })).toEqual(stage);
      }),
    );
  });

  test('waits for a word on a time that was added after somebody had answered', () => {
    const stage = opened(time(72), time(96));
    const first = answerVote(stage, ada, marks([72]));
    const both = answerVote(first, blaise, { suits: [], own: time(120) });
    expect([hasAnswered(both, ada), hasAnswered(both, blaise)]).toEqual([false, true]);
    expect(isVoteOver(both, [ada, blaise], monday)).toBe(false);
    const after = answerVote(both, ada, marks([120]));
    expect(timeForAll(after, [ada, blaise], monday)?.start).toBe(at(120));
  });

  test('fixes nothing that is less than a day away', () => {
    const stage = opened(time(48), time(96));
    const both = [ada, blaise].reduce((one, who) => answerVote(one, who, marks([48])), stage);
    expect(timeForAll(both, [ada, blaise], at(24))?.start).toBe(at(48));
    expect(timeForAll(both, [ada, blaise], addHours(at(24), 1))).toBeUndefined();
  });

  test('has three rounds, none of which proposes again what one before has', () => {
    const open = (round: ReturnType<typeof beginVote>, hours: number) => openVote(round, [time(hours)]);
    const second = open(nextRound(open(beginVote(1, 2), 48), 2), 72);
    expect(second).toMatchObject({ number: 2, session: 2, round: 2, before: [{ start: at(48) }] });
    const third = open(nextRound(second, 3), 96);
    expect(third.before.map(({ start }) => start)).toEqual([at(48), at(72)]);
    expect(nextRound(third, 4)).toMatchObject({ number: 3, stage: { status: 'unsettled' } });
    expect(isVoteOver(opened(time(48)), members, addDays(monday, 1))).toBe(true);
  });
});
