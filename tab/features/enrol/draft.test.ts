import { asId } from '#core/shared/ids.ts';
import { aProfile } from '../../testing/answers.ts';
import {
  addTeach,
  addWish,
  draftFrom,
  readiness,
  readyParts,
  withLimits,
  withWhenRather,
  withWishes,
} from './draft.ts';

const blank = draftFrom(aProfile());

describe('the draft of a profile', () => {
  it('P2 one to teach, one to learn, languages and the notice are enough', () => {
    const draft = addWish(addTeach(blank, asId('sql')), asId('python'));
    expect(readyParts(readiness(draft, true))).toBe(4);
    expect(readyParts(readiness(draft, false))).toBe(3);
  });

  it('P3 an experience counts like a skill', () => {
    expect(readiness({ ...blank, experiencesOffered: ['moving-country'] }, false).teach).toBe(true);
  });

  it('P5 a language one speaks only a little is not enough', () => {
    const draft = { ...blank, languages: [{ tag: 'en', level: 'basic' as const }] };
    expect(readiness(draft, true).languages).toBe(false);
  });

  it('P3 the order of the wishes is their priority, also after one is removed', () => {
    const two = addWish(addWish(blank, asId('sql')), asId('python'));
    expect(withWishes(two, two.wants.slice(1)).wants).toMatchObject([{ skill: 'python', priority: 1 }]);
  });

  it('P3 the level wanted lies above today’s', () => {
    const one = addWish(blank, asId('sql'));
    const raised = withWishes(
      one,
      one.wants.map((wish) => ({ ...wish, today: 4 })),
    );
    expect(raised.wants[0]).toMatchObject({ today: 4, wanted: 5 });
  });

  it('S1 wishes about the time are kept one by one, and nothing is left of those taken back', () => {
    const avoiding = withWhenRather(blank, { avoid: [5, 1] });
    const both = withWhenRather(avoiding, { time: 'mornings' });
    expect(both.meetingWishes).toEqual({ time: 'mornings', avoid: [1, 5] });
    expect(withWhenRather(withWhenRather(both, { avoid: [] }), { time: undefined })).toEqual(blank);
  });

  it('S1 limits are kept one by one, and nothing is left of those taken back', () => {
    const both = withLimits(withLimits(blank, { earliest: '07:00' }), { latest: '19:30' });
    expect(draftFrom(aProfile({ meetingLimits: both.meetingLimits })).meetingLimits).toEqual({
      ...{ earliest: '07:00', latest: '19:30' },
    });
    expect(withLimits(withLimits(both, { latest: '' }), { earliest: '' })).toEqual(blank);
  });
});
