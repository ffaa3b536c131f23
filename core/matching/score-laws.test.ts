import fc from 'fast-check';
import { aCandidate, aPreparedTwo } from '#test/builders/a-candidate.ts';
import { anyCandidate, anyLanguage, anyOffer } from '#test/builders/any-candidate.ts';
import { blaise } from '#test/builders/named.ts';
import { asId, type SkillId } from '../shared/ids.ts';
import type { Candidate } from './candidate.ts';
import { hardConstraintBetween } from './hard-constraints.ts';
import { possiblePair } from './possible-pairs.ts';
import { scorePair, termsOf, type TermVector } from './score-pair.ts';

const two = fc.tuple(anyCandidate('ada'), anyCandidate('blaise'));

const look = (mine: Candidate, theirs: Candidate) => {
  const { problem, one, other } = aPreparedTwo(mine, theirs);
  return {
    barred: hardConstraintBetween(one, other, problem.minimumSharedMinutes),
    terms: termsOf(one, other),
    score: scorePair(one, other, problem.weights),
    mirrored: scorePair(other, one, problem.weights),
    barredMirrored: hardConstraintBetween(other, one, problem.minimumSharedMinutes),
  };
};

/** No worse off: every term at least as high, and no new bar. */
const neverWorse = (before: Candidate, after: Candidate, peer: Candidate): void => {
  const [was, is] = [look(before, peer), look(after, peer)];
  for (const term of Object.keys(was.terms) as (keyof TermVector)[]) {
    expect(is.terms[term]).toBeGreaterThanOrEqual(was.terms[term]);
  }
  expect(is.score).toBeGreaterThanOrEqual(was.score);
  if (was.barred === undefined) expect(is.barred).toBeUndefined();
};

const unchanged = (before: Candidate, after: Candidate, peer: Candidate): void => {
  expect(look(after, peer)).toEqual(look(before, peer));
};

describe('the score of a pair', () => {
  test('M2 every term is a whole share of 10,000, and so is the score', () => {
    fc.assert(
      fc.property(two, ([ada, blaise]) => {
        const { terms, score } = look(ada, blaise);
        for (const value of [...Object.values(terms), score]) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(10_000);
        }
      }),
    );
  });

  test('M1 is the same whoever is named first, and so are the bars', () => {
    fc.assert(
      fc.property(two, ([ada, blaise]) => {
        const { score, mirrored, barred, barredMirrored } = look(ada, blaise);
        expect(mirrored).toBe(score);
        expect(barredMirrored).toBe(barred);
      }),
    );
  });

  test('M2 teaching one more skill, or better, never makes a pair worse', () => {
    fc.assert(
      fc.property(two, anyOffer, ([ada, blaise], offer) => {
        neverWorse(ada, { ...ada, teaches: [...ada.teaches, offer] }, blaise);
      }),
    );
  });

  test('M2 speaking one more language never makes a pair worse', () => {
    fc.assert(
      fc.property(two, anyLanguage, ([ada, blaise], language) => {
        neverWorse(ada, { ...ada, languages: [...ada.languages, language] }, blaise);
      }),
    );
  });

  test('M2 being there an hour or a day longer never makes a pair worse', () => {
    fc.assert(
      fc.property(two, fc.constantFrom(1, 2, 3, 4, 5, 6, 7), ([ada, blaise], day) => {
        const { workingHours } = ada;
        const longer = { ...workingHours, end: workingHours.end === '12:00' ? '13:00' : '19:15' };
        const more = { ...workingHours, days: [...new Set([...workingHours.days, day])] };
        neverWorse(ada, { ...ada, workingHours: longer }, blaise);
        neverWorse(ada, { ...ada, workingHours: more }, blaise);
      }),
    );
  });

  test('M2 teaching what nobody asks for changes nothing', () => {
    fc.assert(
      fc.property(two, fc.integer({ min: 1, max: 9 }), ([ada, blaise], many) => {
        const unasked = Array.from({ length: many }, (_, index) => ({
          skill: asId<SkillId>(`custom:unasked ${index}`),
          level: 5 as const,
        }));
        unchanged(ada, { ...ada, teaches: [...ada.teaches, ...unasked] }, blaise);
      }),
    );
  });

  test('M2 stating a wish twice changes nothing, in whatever order wishes stand', () => {
    fc.assert(
      fc.property(two, ([ada, blaise]) => {
        unchanged(ada, { ...ada, wants: [...ada.wants, ...ada.wants] }, blaise);
        unchanged(ada, { ...ada, wants: ada.wants.toReversed() }, blaise);
      }),
    );
  });

  test('M2 asking for what the other cannot teach never raises the share', () => {
    fc.assert(
      fc.property(two, ([ada, blaise]) => {
        const wish = {
          skill: asId<SkillId>('custom:out of reach'),
          today: 1,
          wanted: 5,
          priority: 1,
        } as const;
        const more = look({ ...ada, wants: [...ada.wants, wish] }, blaise).terms.benefit;
        expect(more).toBeLessThanOrEqual(look(ada, blaise).terms.benefit);
      }),
    );
  });

  test('M2 ticking more boxes in a field both have stated makes nobody more diverse', () => {
    const box = fc.constantFrom('sales', 'finance', 'retail', 'a field of one’s own');
    fc.assert(
      fc.property(two, box, ([ada, blaise], ticked) => {
        const functions = ada.background.functions.length > 0 ? ada.background.functions : ['sales'];
        const before = { ...ada, background: { ...ada.background, functions } };
        const after = { ...ada, background: { ...ada.background, functions: [...functions, ticked] } };
        expect(look(after, blaise).terms.diversity).toBeLessThanOrEqual(look(before, blaise).terms.diversity);
      }),
    );
  });

  test('M2 heading in a further direction that the other does not share never raises the share', () => {
    fc.assert(
      fc.property(two, ([ada, blaise]) => {
        const directions = [...ada.background.directions, 'astronaut'];
        const more = look({ ...ada, background: { ...ada.background, directions } }, blaise);
        expect(more.terms.direction).toBeLessThanOrEqual(look(ada, blaise).terms.direction);
      }),
    );
  });

  test('M1 a pair that helps only one of the two scores lower than one that helps both half as much', () => {
    const ada = aCandidate({ teaches: ['sql'], wants: ['excel', 'python'] });
    const helped = aCandidate({ id: blaise, teaches: [], wants: ['sql'] });
    const mutual = aCandidate({ id: blaise, teaches: ['python'], wants: ['sql', 'coaching'] });
    expect(look(ada, helped).terms.benefit).toBeLessThan(look(ada, mutual).terms.benefit);
  });

  test('M3 a forbidden pair is absent, never scored 0', () => {
    const { problem } = aPreparedTwo(aCandidate({ exclusions: [blaise] }), aCandidate({ id: blaise }));
    expect(possiblePair(problem, 0, 1)).toBeUndefined();
    const { problem: free } = aPreparedTwo(aCandidate({ wants: [] }), aCandidate({ id: blaise, wants: [] }));
    expect(possiblePair(free, 0, 1)).toBeDefined();
  });
});
