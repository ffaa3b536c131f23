import { saidWords } from '#test/fakes/said-words.ts';
import { suggestedTerms, termsAsRead } from './suggested-terms.ts';

const format = { cadence: 'weekly', durationMinutes: 45, sessions: 6 } as const;
const [english, french] = (['en', 'fr'] as const).map((locale) => suggestedTerms(saidWords, locale, format));

describe('the terms of an agreement as they are read', () => {
  test('A1: what was taken as suggested is read by each in their own language', () => {
    expect(termsAsRead(saidWords, 'fr', { ...english!, noticeHours: 48 })).toEqual({
      ...french,
      noticeHours: 48,
    });
    expect(termsAsRead(saidWords, 'en', french!)).toEqual(english);
  });

  test('A1: what somebody wrote stays as it is', () => {
    const offLimits = 'Nos chefs.';
    expect(termsAsRead(saidWords, 'en', { ...french!, offLimits })).toEqual({ ...english, offLimits });
  });
});
