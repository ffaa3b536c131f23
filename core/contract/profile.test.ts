import { aProfile } from '#test/builders/a-profile.ts';
import { profileBody } from './profile.ts';

const notAsked = new Set(['displayName', 'mail', 'jobTitle', 'department', 'office', 'locale', 'sources']);

/** What the form sends of a profile: what is undefined stays away. */
const stated = () => {
  const fields = Object.entries(aProfile()).filter(
    ([name, value]) => !notAsked.has(name) && value !== undefined,
  );
  return Object.fromEntries(fields) as Omit<ReturnType<typeof aProfile>, 'sources'>;
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
