import { screen } from '@testing-library/react';
import { profileBody } from '#core/contract/profile.ts';
import { aMe, aProfile, aProgramme, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const answers = {
  me: aMe(),
  'programmes/open': noneOpen,
  'me/prefill': { now, draft: aProfile(), managerName: undefined },
  'programmes/p1/invitation': { now, programme: aProgramme({ enrolment: 'none' }) },
  'programmes/p1/board': { now, takenAt: undefined, rows: [], next: undefined },
  'programmes/p1/chance': { now, chance: { band: 'likely', scarce: undefined, help: undefined } },
  'PUT me/profile': {},
  'POST programmes/p1/enrolment': {},
};

const pickSkill = async (user: ReturnType<typeof show>['user'], field: string, text: string) => {
  await user.type(await screen.findByRole('combobox', { name: field }), text);
  await user.click(await screen.findByRole('option', { name: new RegExp(text, 'i') }));
};

describe('enrolment', () => {
  it('P2 saves the profile, joins, and says what comes next', async () => {
    const { user, api } = show('/enrol/p1', answers);
    const save = await screen.findByRole('button', { name: 'Save and join' });
    expect(save).toBeDisabled();
    await pickSkill(user, 'Something I can teach', 'SQL');
    await pickSkill(user, 'Something I want to learn', 'Python');
    await user.click(screen.getByRole('checkbox', { name: 'I have read this and want to take part' }));
    await user.click(save);
    expect(await screen.findByRole('heading', { name: 'You are in' })).toBeVisible();
    expect(await screen.findByText(/It is likely that your next peer/)).toBeVisible();
    expect(api.acts.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PUT me/profile',
      'POST programmes/p1/enrolment',
    ]);
    expect(profileBody.safeParse(api.acts[0]?.body).success).toBe(true);
    expect(api.acts[0]?.body).toMatchObject({
      teaches: [{ skill: 'sql', level: 4 }],
      wants: [{ skill: 'python', today: 2, wanted: 3, priority: 1 }],
    });
  });

  it('P2 says where a value came from and who sees it', async () => {
    show('/enrol/p1', answers);
    expect(await screen.findByText(/Filled in from your Outlook settings/)).toBeVisible();
    expect(screen.getAllByText(/Seen by you and, once you are a pair, your peer/).length).toBeGreaterThan(0);
  });

  it('P2 keeps nothing before the person saves', async () => {
    const { user, api } = show('/enrol/p1', answers);
    await screen.findByRole('button', { name: 'Save and join' });
    await pickSkill(user, 'Something I can teach', 'SQL');
    expect(api.acts).toEqual([]);
  });
});
