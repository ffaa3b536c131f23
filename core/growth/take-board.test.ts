import fc from 'fast-check';
import { aBoardCount, peopleWho } from '#test/builders/a-board.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { monday } from '#test/builders/named.ts';
import { addDays } from '../shared/instant.ts';
import type { Exchanger } from './count-board.ts';
import { thingKey, type BoardRow, type ExchangeBoard } from './exchange-board.ts';
import { takeBoard } from './take-board.ts';

const take = (people: readonly Exchanger[], shown?: ExchangeBoard, day = 1) =>
  takeBoard(shown, aBoardCount(people), addDays(monday, day));

const others = peopleWho(20, { teaches: ['excel'], wants: ['negotiation'] });
/** So many who want and teach SQL, among twenty others. */
const withSql = (wanted: number, taught: number): Exchanger[] => [
  ...others,
  ...peopleWho(wanted, { teaches: ['coaching'], wants: ['sql'] }),
  ...peopleWho(taught, { teaches: ['sql'], wants: ['python'] }),
];

const rowOf = (board: ExchangeBoard | undefined, skill: string) =>
  board?.rows.find(({ thing }) => thing.id === skill);

describe('the exchange board', () => {
  test('L9 says how many want a skill and how many teach it', () => {
    expect(rowOf(take(withSql(12, 6)), 'sql')).toMatchObject({ wanted: 12, taught: 6 });
  });

  test('L9 what most more people want than teach comes first', () => {
    const names = take(withSql(12, 6))?.rows.map(({ thing }) => thing.id);
    expect(names).toEqual(['negotiation', 'sql', 'python', 'coaching', 'excel']);
  });

  test('L9 only who does it alone teaches it at a level that helps', () => {
    const learners = peopleWho(6, { teaches: [{ skill: 'sql' as never, level: 2 }], wants: ['python'] });
    expect(rowOf(take([...withSql(12, 6), ...learners]), 'sql')).toMatchObject({ taught: 6 });
  });

  test('L9 a wish for what one can already do is none', () => {
    const done = { skill: 'sql' as never, today: 3, wanted: 3, priority: 1 } as const;
    expect(rowOf(take([...withSql(8, 6), ...peopleWho(5, { wants: [done] })]), 'sql')).toMatchObject({
      wanted: 8,
    });
  });

  test('L9 experiences stand beside skills', () => {
    const merger = 'merger' as never;
    const lived = peopleWho(6, { experiencesOffered: [merger], teaches: ['excel'], wants: ['negotiation'] });
    const board = take([...withSql(12, 6), ...lived]);
    expect(board?.rows).toContainEqual({
      thing: { kind: 'experience', id: 'merger' },
      wanted: undefined,
      taught: 6,
    });
  });

  test('L7 one to four and none look alike, and what is rare on both sides is not named', () => {
    const taughtBy = (count: number) => {
      const teach = peopleWho(count, { teaches: ['sql'], wants: ['negotiation'] });
      return rowOf(take([...withSql(12, 0), ...teach]), 'sql');
    };
    expect(taughtBy(0)).toMatchObject({ wanted: 12, taught: undefined });
    expect(taughtBy(4)).toEqual(taughtBy(0));
    expect(taughtBy(5)).toMatchObject({ taught: 5 });
    expect(JSON.stringify(take(withSql(4, 4)))).not.toContain('sql');
  });

  test('L7 what all but a few want is withheld: it would tell of everybody', () => {
    const nearlyAll = [
      ...peopleWho(20, { teaches: ['excel'], wants: ['negotiation'] }),
      ...peopleWho(3, { teaches: ['sql'], wants: ['python'] }),
    ];
    expect(take(nearlyAll)?.rows).toEqual([]);
  });

  test('L7 a single small figure takes the next smallest with it', () => {
    const people = [
      ...peopleWho(10, { teaches: ['excel'], wants: ['python'] }),
      ...peopleWho(9, { teaches: ['sql'], wants: ['excel'] }),
      ...peopleWho(3, { teaches: ['python'], wants: ['sql'] }),
    ];
    // Taught by ten, nine and three: less the ten, the rest must not be the three alone.
    const board = take(people);
    expect(rowOf(board, 'python')).toMatchObject({ taught: undefined });
    expect(rowOf(board, 'sql')).toBeUndefined();
  });

  test('L7 fewer than five who wait make no board, and a board goes when they do', () => {
    expect(take(others.slice(0, 4))).toBeUndefined();
    expect(take(others.slice(0, 2), take(withSql(12, 6)))).toBeUndefined();
  });

  test('L7 a figure stays until five people more or fewer stand behind it', () => {
    const first = take(withSql(12, 6));
    expect(take(withSql(14, 8), first, 2)).toBe(first);
    expect(take(withSql(16, 10), first, 2)?.rows).toEqual(first?.rows);
    expect(rowOf(take(withSql(17, 10), first, 2), 'sql')).toMatchObject({ wanted: 17, taught: 6 });
    expect(rowOf(take(withSql(12, 1), first, 2), 'sql')).toEqual({
      ...rowOf(first, 'sql'),
      taught: undefined,
    });
  });

  const figures = (board: ExchangeBoard | undefined, side: 'wanted' | 'taught') =>
    new Map(board?.rows.map((row: BoardRow) => [thingKey(row.thing), row[side]]));

  test('L7 however people come and go, no figure stands for fewer than five or moves by fewer', () => {
    fc.assert(
      fc.property(fc.array(anyPeople(4, 20), { minLength: 1, maxLength: 4 }), (steps) => {
        let shown: ExchangeBoard | undefined;
        for (const [day, people] of steps.entries()) {
          const next = take(people, shown, day);
          for (const side of ['wanted', 'taught'] as const) {
            const before = figures(shown, side);
            for (const [key, people] of figures(next, side)) {
              if (people === undefined) continue;
              const last = before.get(key) ?? people;
              expect(people >= 5 && (people === last || Math.abs(people - last) >= 5)).toBe(true);
            }
          }
          shown = next;
        }
      }),
      { numRuns: 25 },
    );
  });

  test('L7 what is told newly leaves out nobody or at least five', () => {
    fc.assert(
      fc.property(anyPeople(5, 30), (people) => {
        for (const { wanted = 0, taught = 0 } of take(people)?.rows ?? [])
          expect(people.length - Math.max(wanted, taught)).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 40 },
    );
  });

  test('L9 the order of people changes nothing', () => {
    fc.assert(
      fc.property(anyPeople(5, 25), (people) => {
        expect(take([...people].reverse())).toEqual(take(people));
      }),
      { numRuns: 15 },
    );
  });
});
