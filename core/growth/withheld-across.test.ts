import fc from 'fast-check';
import { leastPeople, type Group } from './anonymity.ts';
import { withheldAcross } from './withheld-across.ts';

const people = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => `p${from + index}`);

const grouped = (of: readonly number[], prefix: string): Group[] =>
  [...new Set(of)].map((key) => ({
    key: `${prefix}${key}`,
    people: of.flatMap((one, index) => (one === key ? [`p${index}`] : [])),
  }));

describe('figures of the same people, grouped in several ways', () => {
  test('L7 a group less the groups within it never tells of fewer than five', () => {
    const offices = [
      { key: 'Boston', people: people(0, 8) },
      { key: 'Lyon', people: people(8, 30) },
      { key: 'Nice', people: people(30, 33) },
      { key: 'Nancy', people: people(33, 35) },
    ];
    const zones = [
      { key: 'New York', people: [...people(0, 8), ...people(30, 33)] },
      { key: 'Paris', people: [...people(8, 30), ...people(33, 35)] },
    ];
    const [hiddenOffices, hiddenZones] = withheldAcross([offices, zones]);
    expect([...(hiddenOffices ?? [])].sort()).toEqual(['Nancy', 'Nice']);
    expect([...(hiddenZones ?? [])].sort()).toEqual(['New York', 'Paris']);
  });

  test('L7 nothing is withheld that need not be', () => {
    const halves = [
      { key: 'a', people: people(0, 10) },
      { key: 'b', people: people(10, 20) },
    ];
    expect(withheldAcross([halves, halves]).map((one) => one.size)).toEqual([0, 0]);
  });

  test('L7 what is shown never leaves one to four people by subtraction', () => {
    const anyWay = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(anyWay, anyWay, (one, other) => {
        const ways = [grouped(one, 'a'), grouped(other, 'b')];
        const hidden = withheldAcross(ways);
        for (const [way, groups] of ways.entries()) {
          const shown = groups.filter(({ key }) => !hidden[way]?.has(key));
          expect(shown.every((group) => group.people.length >= leastPeople)).toBe(true);
          const rest = 40 - shown.reduce((sum, group) => sum + group.people.length, 0);
          expect(rest === 0 || rest >= leastPeople).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
