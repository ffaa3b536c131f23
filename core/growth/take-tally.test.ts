import fc from 'fast-check';
import { monday } from '#test/builders/named.ts';
import { addDays } from '../shared/instant.ts';
import { takeTally } from './take-tally.ts';
import type { Ballot, Tally } from './tally.ts';

type Answer = 'yes' | 'no' | 'perhaps';
type Counts = Readonly<Partial<Record<Answer | 'none', number>>>;

const ballots = (counts: Counts, at = monday): Ballot<Answer>[] =>
  Object.entries(counts).flatMap(([answer, people]) =>
    Array.from({ length: people }, (_, index) => ({
      person: `${answer}${index}`,
      said: answer === 'none' ? undefined : { answer: answer as Answer, at },
    })),
  );
const tuesday = addDays(monday, 1);
const take = (counts: Counts, shown?: Tally<Answer>) => takeTally(shown, ballots(counts), tuesday);

test.each<[string, Counts, Partial<Tally<Answer>>]>([
  [
    'all of it, where five stand behind everything',
    { yes: 9, no: 6, none: 5 },
    { told: { yes: 9, no: 6 }, answered: 15 },
  ],
  [
    'how many said yes, where two said no and many nothing',
    { yes: 10, no: 2, none: 12 },
    { told: { yes: 10 } },
  ],
  [
    'of the rest only that it is five',
    { yes: 25, no: 3, perhaps: 2, none: 10 },
    { told: { yes: 25 }, answered: 30 },
  ],
  ['the larger of two, where nobody was silent', { yes: 10, no: 6 }, { told: { yes: 10 } }],
])('L7 M7 tells %s', (_, counts, tally) => expect(take(counts)).toEqual({ takenAt: tuesday, ...tally }));

test.each<[string, Counts]>([
  ['too few answers', { yes: 4, none: 20 }],
  ['what all said', { yes: 12 }],
  ['what all but a few said', { yes: 12, no: 2, none: 2 }],
  ['nobody at all', {}],
])('L7 M7 tells nothing of %s', (_, counts) => expect(take(counts)).toBeUndefined());

const anyCounts = fc.record({
  yes: fc.nat(14),
  no: fc.nat(14),
  perhaps: fc.nat(14),
  none: fc.nat(14),
});

test('L7 nothing under five is told, nor follows from everybody or from who answered', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const tally = take(counts);
      if (tally === undefined) return;
      const told = Object.values(tally.told);
      const sum = told.reduce((total, people) => total + people, 0);
      const everybody = counts.yes + counts.no + counts.perhaps + counts.none;
      expect(Math.min(...told)).toBeGreaterThanOrEqual(5);
      expect(everybody - sum).toBeGreaterThanOrEqual(5);
      if (tally.answered === undefined) return;
      expect(everybody - tally.answered).toBeGreaterThanOrEqual(5);
      expect([1, 2, 3, 4]).not.toContain(tally.answered - sum);
    }),
  );
});

test('L7 what is shown stays until five have answered since, or changed their answer', () => {
  fc.assert(
    fc.property(anyCounts, anyCounts, fc.nat(9), (before, after, changed) => {
      const shown = take(before);
      if (shown === undefined) return;
      const later = addDays(tuesday, 1);
      const now = ballots(after).map((one, index) =>
        one.said && index < changed ? { ...one, said: { ...one.said, at: later } } : one,
      );
      const next = takeTally(shown, now, addDays(later, 1));
      const further = now.filter(({ said }) => said?.at === later).length;
      if (further < 5) expect(next).toBe(shown);
      else if (next !== shown) expect(next?.takenAt).toBe(addDays(later, 1));
    }),
  );
});
