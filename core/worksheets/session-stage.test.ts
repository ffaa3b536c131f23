import fc from 'fast-check';
import { anActivePair, aMeetingPair } from '#test/builders/a-pair.ts';
import { ada, blaise, chloe, monday } from '#test/builders/named.ts';
import { addDays } from '../shared/instant.ts';
import { planMeetings } from '../pairs/meeting.ts';
import { pickPrompts, promptsAboutGoals } from './conversation-prompts.ts';
import { everySession, lastSession, stageOfSession } from './session-stage.ts';
import { whoGoesFirst } from './who-goes-first.ts';

const weeks = (count: number) =>
  Array.from({ length: count }, (_, week) => ({
    start: addDays(monday, week * 7),
    end: addDays(monday, week * 7),
  }));

test('W1 who goes first alternates, and among three each has their turn', () => {
  expect([0, 1, 2, 3].map((session) => whoGoesFirst([ada, blaise], session))).toEqual([
    ada,
    blaise,
    ada,
    blaise,
  ]);
  const turns = [3, 4, 5].map((session) => whoGoesFirst([ada, blaise, chloe], session));
  expect(new Set(turns).size).toBe(3);
});

test('W2 five sessions after the first: two to get to know each other, three to work, one to close', () => {
  expect([0, 1, 2, 3, 4, 5].map((number) => stageOfSession(number, 5))).toEqual([
    'getting-to-know',
    'getting-to-know',
    'working',
    'working',
    'working',
    'closing',
  ]);
  expect([0, 1].map((number) => stageOfSession(number, 1))).toEqual(['getting-to-know', 'closing']);
});

test('W2 the stages follow one another and never go back', () => {
  const order = ['getting-to-know', 'working', 'closing'];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 26 }), (last) => {
      const stages = Array.from({ length: last + 1 }, (_, number) =>
        order.indexOf(stageOfSession(number, last)),
      );
      expect(stages).toEqual([...stages].sort());
      expect(stages.at(-1)).toBe(2);
      expect(stages[0]).toBe(0);
    }),
  );
});

test('W2 the last session is the last that is booked, and until then the last that is planned', () => {
  expect(lastSession(anActivePair())).toBe(5);
  expect(lastSession(aMeetingPair())).toBe(5);
  expect(lastSession(aMeetingPair({ meetings: planMeetings(0, weeks(4)) }))).toBe(3);
  expect(everySession(aMeetingPair({ meetings: planMeetings(0, weeks(9)) }))).toHaveLength(9);
});

test('W2 a card offers others from session to session, and none twice', () => {
  const all = ['a', 'b', 'c', 'd'];
  expect(pickPrompts(all, { session: 0, count: 2 })).toEqual(['a', 'b']);
  expect(pickPrompts(all, { session: 1, count: 2 })).toEqual(['c', 'd']);
  expect(pickPrompts(['a'], { session: 7, count: 2 })).toEqual(['a']);
  fc.assert(
    fc.property(fc.nat({ max: 26 }), fc.integer({ min: 1, max: 6 }), (session, length) => {
      const picked = pickPrompts(
        Array.from({ length }, (_, index) => index),
        { session, count: 2 },
      );
      expect(new Set(picked).size).toBe(Math.min(2, length));
    }),
  );
});

test('W2 goals that are open are asked about: one’s own and the shared one, never the other’s', () => {
  const levels = { '-2': '', '-1': '', '0': '', '1': '', '2': '' };
  const goal = (title: string, owner: typeof ada | 'both', reached?: 1) => ({
    ...{ id: title, owner, title, levels, weight: 1 as const, reached },
  });
  const goals = [goal('mine', ada), goal('theirs', blaise), goal('ours', 'both'), goal('done', ada, 1)];
  expect(promptsAboutGoals(goals, ada, 'working').map(({ params }) => params)).toEqual([
    { title: 'mine' },
    { title: 'ours' },
  ]);
});
