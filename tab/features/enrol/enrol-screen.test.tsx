import { fireEvent, screen } from '@testing-library/react';
import { profileBody } from '#core/contract/profile.ts';
import { asId, type SkillId } from '#core/shared/ids.ts';
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

  it('X1 without access to Outlook it starts from the zone of the device, and says so', async () => {
    const draft = { ...aProfile(), timeZone: 'UTC', sources: {} };
    const { user, api } = show('/enrol/p1', { ...answers, 'me/prefill': { now, draft } });
    expect(await screen.findByText(/could not be read from Outlook. Europe\/Paris/)).toBeVisible();
    await pickSkill(user, 'Something I can teach', 'SQL');
    await pickSkill(user, 'Something I want to learn', 'Python');
    await user.click(screen.getByRole('checkbox', { name: 'I have read this and want to take part' }));
    await user.click(screen.getByRole('button', { name: 'Save and join' }));
    await screen.findByRole('heading', { name: 'You are in' });
    expect(api.acts[0]?.body).toMatchObject({ timeZone: 'Europe/Paris' });
  });

  it('P2 keeps nothing before the person saves', async () => {
    const { user, api } = show('/enrol/p1', answers);
    await screen.findByRole('button', { name: 'Save and join' });
    await pickSkill(user, 'Something I can teach', 'SQL');
    expect(api.acts).toEqual([]);
  });

  it('S1 keeps when somebody would rather meet, and when they are back from travels', async () => {
    const draft = {
      ...aProfile(),
      teaches: [{ skill: asId<SkillId>('sql'), level: 4 as const }],
      wants: [{ skill: asId<SkillId>('python'), today: 2 as const, wanted: 3 as const, priority: 1 }],
    };
    const prefill = { now, draft, managerName: undefined };
    const { api } = show('/enrol/p1', { ...answers, 'me/prefill': prefill });
    fireEvent.click(await screen.findByLabelText('I have read this and want to take part'));
    fireEvent.click(screen.getByText('When I would rather meet (optional)'));
    fireEvent.change(screen.getByLabelText('I would rather meet'), { target: { value: 'mornings' } });
    fireEvent.click(screen.getByLabelText('Monday'));
    fireEvent.change(screen.getByLabelText('Now and then I would meet from'), { target: { value: '07:00' } });
    fireEvent.change(screen.getByLabelText('Back from my travels on'), { target: { value: '2026-03-02' } });
    fireEvent.click(screen.getByText('When and how I can meet (optional)'));
    fireEvent.click(screen.getByLabelText('My hours change from week to week (shifts)'));
    fireEvent.click(screen.getByText('Save and join'));
    await screen.findByText('You are in');
    expect(profileBody.safeParse(api.acts[0]?.body).success).toBe(true);
    expect(api.acts[0]?.body).toMatchObject({
      meetingWishes: { time: 'mornings', avoid: [1] },
      meetingLimits: { earliest: '07:00' },
      travellingUntil: '2026-03-01T23:00:00Z',
      shifts: true,
    });
  });
});
