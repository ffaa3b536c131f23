import { monday } from '#test/builders/named.ts';
import { addDays } from '../shared/instant.ts';
import { asId } from '../shared/ids.ts';
import { takeWayVoices } from './take-way-voices.ts';
import type { WayBallots } from './way-voices.ts';

const said = (people: number, answer: 'right' | 'not-right', at = monday) =>
  Array.from({ length: people }, (_, index) => ({ person: `${answer}${index}`, said: { answer, at } }));
const silent = Array.from({ length: 6 }, (_, index) => ({ person: `silent${index}`, said: undefined }));

const aRound = (day: number, right: number): WayBallots['found'][number] => ({
  round: asId(`round-${day}`),
  way: 'hat',
  publishedAt: addDays(monday, day),
  ballots: [...said(right, 'right'), ...silent],
});
const take = (found: WayBallots['found'], shown?: ReturnType<typeof takeWayVoices>, day = 30) =>
  takeWayVoices(shown, { preferred: [], found }, addDays(monday, day));
const rounds = (voices: ReturnType<typeof takeWayVoices>) => voices?.found.map(({ round }) => round);

test('M7 of each round, the latest first, and of none where too few have answered', () => {
  expect(rounds(take([aRound(1, 6), aRound(8, 4), aRound(15, 7)]))).toEqual(['round-15', 'round-1']);
  expect(take([aRound(1, 4)])).toBeUndefined();
});

test('M7 counted again without further answers, it is the same; a round of before stays', () => {
  const shown = take([aRound(1, 6)]);
  expect(take([aRound(1, 6)], shown, 31)).toBe(shown);
  expect(take([], shown, 31)).toBe(shown);
  expect(rounds(take([aRound(8, 6)], shown, 31))).toEqual(['round-8', 'round-1']);
});

test('M7 the twelve latest rounds are kept', () => {
  const many = Array.from({ length: 20 }, (_, day) => aRound(day, 6));
  expect(rounds(take(many))?.[0]).toBe('round-19');
  expect(rounds(take(many))).toHaveLength(12);
});
