import fc from 'fast-check';
import { countRecommendations } from './recommendation.ts';

describe('recommendations', () => {
  test('C2 nine and ten recommend it warmly, six and less would rather not', () => {
    expect(countRecommendations([0, 6, 7, 8, 9, 10])).toEqual({ promoters: 2, passives: 2, detractors: 2 });
  });

  test('C2 everybody counts once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 })), (answers) => {
        const { promoters, passives, detractors } = countRecommendations(answers);
        expect(promoters + passives + detractors).toBe(answers.length);
      }),
    );
  });
});
