import { aCandidate, aPreparedTwo, type CandidateSaid } from '#test/builders/a-candidate.ts';
import { blaise } from '#test/builders/named.ts';
import type { Background, SkillWish } from '../people/profile.ts';
import { asId, type ExperienceId } from '../shared/ids.ts';
import { defaultPolicy, sliderOf, withSlider } from './policy.ts';
import { learnersAmong } from './learners.ts';
import { scorePair, termsOf } from './score-pair.ts';
import { normalisedWeights } from './term-weights.ts';

const terms = (mine: CandidateSaid, theirs: CandidateSaid) => {
  const { one, other } = aPreparedTwo(aCandidate(mine), aCandidate({ id: blaise, ...theirs }));
  return termsOf(one, other);
};
const background = (said: Partial<Background>): Background => ({
  ...{ functions: [], industries: [], countries: [], schools: [], projects: [], directions: [] },
  ...said,
});
const wish = (skill: string, today: 1 | 2 | 3, wanted: 3 | 4 | 5, priority = 1): SkillWish => ({
  skill: asId(skill),
  today,
  wanted,
  priority,
});
const offer = (skill: string, level: 1 | 2 | 3 | 4 | 5) => ({
  skill: asId<SkillWish['skill']>(skill),
  level,
});

describe('reciprocal benefit', () => {
  const whole = { teaches: [offer('sql', 5)], wants: [wish('coaching', 1, 3)] };
  const benefit = (wants: SkillWish[], teaches: ReturnType<typeof offer>[]) =>
    terms({ ...whole, wants }, { teaches, wants: [wish('sql', 1, 3)] }).benefit;

  test('M1 is whole when each can close all the other asks for', () => {
    expect(benefit([wish('coaching', 1, 3)], [offer('coaching', 3)])).toBe(10_000);
  });

  test('M1 counts the gap that the teacher’s own level closes', () => {
    // 1 of 2 levels: 0.65 · 0.5 + 0.35 · 0.75
    expect(benefit([wish('coaching', 1, 3)], [offer('coaching', 2)])).toBe(5_875);
    expect(benefit([wish('coaching', 2, 3)], [offer('coaching', 2)])).toBe(1_750);
  });

  test('M1 what is first on the list counts more than what is last', () => {
    const wants = [wish('coaching', 1, 3, 1), wish('excel', 1, 3, 4)];
    expect(benefit(wants, [offer('coaching', 3)])).toBeGreaterThan(benefit(wants, [offer('excel', 3)]));
  });

  test('M1 a related skill helps half as much, and makes nobody a learner of what they asked for', () => {
    expect(benefit([wish('coaching', 1, 3)], [offer('mentoring', 5)])).toBe(5_875);
    const { one, other } = aPreparedTwo(
      aCandidate({ wants: ['coaching'], teaches: [] }),
      aCandidate({ id: blaise, teaches: ['mentoring'], wants: [] }),
    );
    expect(learnersAmong([one, other])).toBe(0);
  });

  test('P3 an experience asked for and lived through counts like a skill', () => {
    const mba = [asId<ExperienceId>('mba')];
    const asked = { teaches: ['sql'], wants: [], experiencesWanted: mba };
    expect(terms(asked, { teaches: [], experiencesOffered: mba, wants: ['sql'] }).benefit).toBe(10_000);
  });

  test('a wish for what one can already do asks for nothing', () => {
    expect(benefit([wish('coaching', 3, 3)], [offer('coaching', 5)])).toBe(1_750);
  });
});

describe('experience diversity', () => {
  const diversity = (mine: Partial<Background>, theirs: Partial<Background>) =>
    terms({ background: background(mine), tenure: undefined }, { background: background(theirs) }).diversity;

  test('M2 is a share of what both stated', () => {
    expect(diversity({ functions: ['sales'] }, { functions: ['finance'] })).toBe(10_000);
    expect(diversity({ functions: ['sales'], countries: ['france'] }, { functions: ['finance'] })).toBe(
      10_000,
    );
    expect(
      diversity({ functions: ['sales'], countries: ['fr'] }, { functions: ['it'], countries: ['fr'] }),
    ).toBe(7_500);
  });

  test('M2 the same word in other letters is the same, and nothing stated is no diversity', () => {
    expect(diversity({ schools: ['École Centrale'] }, { schools: ['ecole centrale'] })).toBe(0);
    expect(diversity({}, {})).toBe(0);
  });

  test('M2 bands of tenure differ by their distance', () => {
    expect(terms({ tenure: 'under-1' }, { tenure: 'over-15' }).diversity).toBe(10_000);
    expect(terms({ tenure: '1-3' }, { tenure: '3-7' }).diversity).toBe(2_500);
  });
});

describe('direction, time and seniority', () => {
  test('M2 direction is what both head for, of all that either does', () => {
    const heading = (...directions: string[]) => ({ background: background({ directions }) });
    expect(terms(heading('expert', 'abroad'), heading('expert')).direction).toBe(5_000);
    expect(terms(heading(), heading('expert')).direction).toBe(0);
  });

  test('M2 time counts hours both work, up to half a week', () => {
    const morning = { workingHours: { days: [1, 2, 3], start: '08:00', end: '10:00' } };
    expect(terms({}, {}).time).toBe(10_000);
    expect(terms(morning, {}).time).toBe(1_500);
    expect(terms({}, { timeZone: 'America/New_York' }).time).toBe(5_000);
  });

  test('M2 without a way to meet, shared time counts nothing', () => {
    const onSite = { formats: ['on-site' as const] };
    expect(terms(onSite, { formats: ['remote'] }).time).toBe(0);
    expect(terms(onSite, onSite).time).toBe(10_000);
    expect(terms(onSite, { ...onSite, office: 'Lyon' }).time).toBe(0);
    expect(terms({ ...onSite, office: '' }, { ...onSite, office: '' }).time).toBe(0);
  });

  test('M2 seniority is closest among equals', () => {
    expect(terms({ seniority: 2 }, { seniority: 2 }).seniority).toBe(10_000);
    expect(terms({ seniority: 2 }, { seniority: 4 }).seniority).toBe(6_000);
    expect(terms({ seniority: 1 }, { seniority: 6 }).seniority).toBe(0);
  });
});

describe('the weights', () => {
  test('M2 add up to 10,000 whatever they were, largest remainder first', () => {
    const { benefit, diversity, direction, time, seniority } = normalisedWeights({
      ...{ benefit: 1, diversity: 1, direction: 1, time: 0, seniority: 0 },
    });
    expect([benefit, diversity, direction, time, seniority]).toEqual([3_334, 3_333, 3_333, 0, 0]);
    expect(normalisedWeights(defaultPolicy.weights)).toEqual(defaultPolicy.weights);
  });

  test('M2 that are nothing, negative or no number count alike or not at all', () => {
    const none = { benefit: 0, diversity: -3, direction: NaN, time: 0, seniority: Infinity };
    expect(normalisedWeights(none)).toEqual({
      ...{ benefit: 2_000, diversity: 2_000, direction: 2_000, time: 2_000, seniority: 2_000 },
    });
  });

  test('M2 the slider moves benefit and diversity, and can be read back', () => {
    const one = aCandidate({ background: background({ functions: ['sales'] }), wants: ['excel'] });
    const other = aCandidate({ id: blaise, background: background({ functions: ['it'] }), wants: ['excel'] });
    const at = (slider: number) => {
      const policy = withSlider(defaultPolicy, slider);
      const prepared = aPreparedTwo(one, other, { policy });
      return scorePair(prepared.one, prepared.other, prepared.problem.weights);
    };
    expect(at(100)).toBeGreaterThan(at(0));
    for (const slider of [0, 15, 30, 50, 75, 100])
      expect(sliderOf(withSlider(defaultPolicy, slider))).toBe(slider);
  });
});
