import { aProfile } from '#test/builders/a-profile.ts';
import { profileBody } from './profile.ts';

const stated = () => {
  const { displayName, mail, jobTitle, department, office, locale, sources, ...rest } = aProfile();
  void [displayName, mail, jobTitle, department, office, locale, sources];
  const { travellingUntil, tenure, ...asked } = rest;
  void [travellingUntil, tenure];
  return asked;
};

describe('what enrolment may say', () => {
  test('P4 what a person states is taken, and there is no room for who they are', () => {
    expect(profileBody.safeParse(stated()).success).toBe(true);
    for (const field of ['gender', 'age', 'birthday', 'nationality', 'health']) {
      expect(profileBody.safeParse({ ...stated(), [field]: 'x' }).success).toBe(false);
      const background = { ...stated().background, [field]: ['x'] };
      expect(profileBody.safeParse({ ...stated(), background }).success).toBe(false);
    }
  });
});
