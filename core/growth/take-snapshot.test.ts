import fc from 'fast-check';
import { anEnrolment } from '#test/builders/an-enrolment.ts';
import { monday, person } from '#test/builders/named.ts';
import type { Level } from '../people/profile.ts';
import { asId, type SkillId } from '../shared/ids.ts';
import { addDays } from '../shared/instant.ts';
import { seededRandom } from '../shared/random.ts';
import type { ClosingRecord } from './closing-record.ts';
import type { InsightsSnapshot } from './insights.ts';
import { takeSnapshot, type Counted } from './take-snapshot.ts';

interface Said {
  skills?: readonly string[];
  before?: Level;
  after?: Level;
  comment?: string;
}

const record = (
  index: number,
  { skills = ['sql'], before = 2, after = 4, comment }: Said = {},
): ClosingRecord => ({
  ...anEnrolment({ person: person(`p${index}`), mindsetBefore: 3 }),
  baseline: skills.map((skill) => ({ skill: asId<SkillId>(skill), level: before })),
  closing: {
    ratings: skills.map((skill) => ({ skill: asId<SkillId>(skill), after, then: 1 })),
    recommend: 9,
    mindset: 5,
    comment,
    answeredAt: monday,
  },
});

const records = (n: number, said: Said = {}) => Array.from({ length: n }, (_, index) => record(index, said));

const counted = (said: Partial<Counted> = {}): Counted => {
  const all = said.records ?? [];
  const n = Math.max(20, all.length);
  const funnel = { invited: n, enrolled: n, matched: n, introduced: n, met: n, completed: n };
  return { funnel, records: all, goals: [], ...said };
};

const take = (shown: InsightsSnapshot | undefined, said: Partial<Counted>, seed = 1) =>
  takeSnapshot(shown, counted(said), { now: addDays(monday, seed), random: seededRandom(seed) });

const growth = (snapshot: InsightsSnapshot | undefined) =>
  snapshot?.overall.kind === 'shown' ? snapshot.overall.value : undefined;

describe('a snapshot', () => {
  test('L2 says before, after, and apart from them the start as it was felt', () => {
    expect(growth(take(undefined, { records: records(6) }))).toMatchObject({
      n: 6,
      meanBefore: 2,
      meanAfter: 4,
      meanChange: 2,
      meanThen: 1,
    });
  });

  test('L2 everybody counts once, however many skills they rated', () => {
    const all = [...records(5), record(9, { skills: ['sql', 'excel', 'python'], before: 1, after: 1 })];
    expect(growth(take(undefined, { records: all }))).toMatchObject({ n: 6, meanChange: 10 / 6 });
  });

  test('L7 nothing is shown of fewer than five people', () => {
    const few = { invited: 4, enrolled: 4, matched: 4, introduced: 4, met: 4, completed: 4 };
    expect(take(undefined, { records: records(4, { comment: 'Good' }), funnel: few })).toBeUndefined();
    const snapshot = take(undefined, { records: records(4, { comment: 'Good' }) });
    expect(snapshot).toMatchObject({
      asked: 0,
      answered: 0,
      overall: { kind: 'too-few' },
      recommend: { kind: 'too-few' },
      mindset: { kind: 'too-few' },
      perSkill: [],
      comments: [],
    });
  });

  test('L7 a stage that one to four people have come to is not told', () => {
    const funnel = { invited: 20, enrolled: 12, matched: 10, introduced: 6, met: 4, completed: 0 };
    const snapshot = take(undefined, { funnel });
    expect(snapshot?.funnel).toEqual({ kind: 'shown', value: { ...funnel, met: undefined } });
  });

  test('L7 a skill that is withheld is not even named', () => {
    const all = [...records(7), ...[20, 21, 22].map((index) => record(index, { skills: ['custom:rare'] }))];
    const snapshot = take(undefined, { records: all });
    expect(snapshot?.perSkill).toEqual([]);
    expect(snapshot?.skillsWithheld).toBe(2);
    expect(JSON.stringify(snapshot)).not.toContain('rare');
  });

  test('L7 a figure changes only after five further answers', () => {
    const first = take(undefined, { records: records(5) });
    expect(take(first, { records: records(9, { after: 5 }) }, 2)).toBe(first);
    const later = take(first, { records: records(10, { after: 5 }) }, 3);
    expect(growth(later)).toMatchObject({ n: 10, meanAfter: 5 });
    expect(later?.answered).toBe(10);
  });

  test('L7 a skill changes only after five further people have rated it', () => {
    const first = take(undefined, { records: records(6, { skills: ['sql', 'excel'] }) });
    const others = [7, 8, 9, 10, 11].map((index) => record(index, { skills: ['excel'] }));
    const more = [...records(6, { skills: ['sql', 'excel'] }), record(6, { after: 5 }), ...others];
    const later = take(first, { records: more }, 2);
    expect(later?.perSkill.map(({ skill, figure }) => [skill, figure.n])).toEqual([
      ['excel', 11],
      ['sql', 6],
    ]);
  });

  test('L7 the funnel is told anew when five people have gone on', () => {
    const funnel = { invited: 20, enrolled: 10, matched: 0, introduced: 0, met: 0, completed: 0 };
    const first = take(undefined, { funnel });
    expect(take(first, { funnel: { ...funnel, enrolled: 14 } }, 2)).toBe(first);
    expect(take(first, { funnel: { ...funnel, enrolled: 15 } }, 2)?.funnel).toMatchObject({
      value: { enrolled: 15 },
    });
  });

  test('L7 comments stand in an order that says nothing about who wrote them', () => {
    const said = (order: readonly number[]) => order.map((index) => record(index, { comment: `c${index}` }));
    const one = take(undefined, { records: said([1, 2, 3, 4, 5, 6]) });
    const other = take(undefined, { records: said([6, 3, 1, 5, 2, 4]) });
    expect(one?.comments).toEqual(other?.comments);
    expect([...(one?.comments ?? [])].sort()).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6']);
  });

  test('L4 goals at or above what was expected, with the share of all and the mean T-score', () => {
    const goals = [1, 2, 3, 4, 5].map((index) => ({
      people: [person(`p${index}`)],
      weight: 1,
      level: index === 1 ? -1 : 1,
    }));
    const snapshot = take(undefined, { goals });
    expect(snapshot?.goals).toMatchObject({ kind: 'shown', value: { n: 5, people: 5, atOrAbove: 0.8 } });
    if (snapshot?.goals.kind !== 'shown') throw new Error('Not shown.');
    expect(snapshot.goals.value.meanT).toBeCloseTo((4 * 60 + 40) / 5, 8);
  });

  test('L7 many goals of few people make no figure', () => {
    const goals = [1, 2, 3, 4, 5, 6].map((index) => ({
      people: [person(`p${index % 2}`)],
      weight: 1,
      level: 1,
    }));
    expect(take(undefined, { goals })?.goals).toEqual({ kind: 'too-few' });
  });

  test('L7 no figure stands for fewer than five people, however answers come in', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, (steps) => {
        let shown: InsightsSnapshot | undefined;
        let people = 0;
        for (const [index, further] of steps.entries()) {
          people += further;
          const before = growth(shown)?.n ?? 0;
          shown = take(shown, { records: records(people) }, index + 1);
          const n = growth(shown)?.n ?? 0;
          expect(n === 0 || n >= 5).toBe(true);
          expect(n === before || n - before >= 5).toBe(true);
        }
      }),
    );
  });
});
