import { fireEvent, screen } from '@testing-library/react';
import { designBody, type ProgrammeView } from '#core/contract/coordinator.ts';
import { designFrom } from '#core/programme/templates.ts';
import { asId } from '#core/shared/ids.ts';
import { aMe, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const view = (status: ProgrammeView['programme']['status']): ProgrammeView => ({
  now,
  programme: {
    id: asId('p1'),
    status,
    createdAt: now,
    openedAt: undefined,
    closedAt: undefined,
    roundsPublished: 0,
    design: designFrom('skill-exchange', { en: 'Learning together', fr: 'Apprendre ensemble' }),
    slider: 30,
    nextRoundAt: undefined,
  },
  coordinators: [{ id: asId('lidia'), name: 'Lidia Holloway' }],
  enrolled: 0,
  latestRound: undefined,
});
const answers = {
  me: aMe({ mayCoordinate: true }),
  'programmes/open': noneOpen,
  'programmes/p1': view('draft'),
  'programmes/p1/people': { now, rows: [], next: undefined },
  'PUT programmes/p1/design': view('draft'),
  'POST programmes/p1/opening': view('open'),
  'POST programmes/p1/invitations': { now, invited: 2, problems: [{ line: 3, why: 'unknown-address' }] },
};

describe('the design of a programme', () => {
  it('P1 opens enrolment and then invites by addresses, naming lines that are wrong', async () => {
    const changing: Record<string, unknown> = { ...answers };
    const { user, api } = show('/programmes/p1', changing);
    const open = await screen.findByRole('button', { name: 'Open enrolment' });
    changing['programmes/p1'] = view('open');
    await user.click(open);
    await user.type(await screen.findByRole('textbox', { name: 'Addresses' }), 'mail');
    await user.click(screen.getByRole('button', { name: 'Send invitations' }));
    expect(await screen.findByText(/2 people invited/)).toBeVisible();
    expect(screen.getByText('Line 3: nobody in the directory has this address')).toBeVisible();
    expect(api.acts.map(({ path }) => path)).toEqual(['programmes/p1/opening', 'programmes/p1/invitations']);
  });

  it('D1 saves a design the API takes, and opens only what is saved', async () => {
    const { user, api } = show('/programmes/p1', answers);
    await user.type(await screen.findByRole('textbox', { name: 'Name (English)' }), ' again');
    expect(screen.getByRole('button', { name: 'Open enrolment' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Save design' }));
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(designBody.safeParse(api.acts[0]?.body).success).toBe(true);
    expect(screen.getByRole('button', { name: 'Open enrolment' })).toBeEnabled();
  });

  it('M7 says what each way of pairing means, and keeps the one that is chosen', async () => {
    const { user, api } = show('/programmes/p1', answers);
    expect(await screen.findByRole('radio', { name: /The best pairs for all/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: /Drawn from the hat Lots are drawn/ }));
    expect(screen.queryByRole('slider')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Save design' }));
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(api.acts[0]?.body).toMatchObject({ way: 'hat' });
  });

  it('D5 keeps the breaks of the programme, once they have a name and an end', async () => {
    const { api } = show('/programmes/p1', answers);
    fireEvent.click(await screen.findByText('Add a break'));
    const say = (label: RegExp, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    say(/What the break is called \(English\)/, 'Summer');
    say(/What the break is called \(French\)/, 'Été');
    say(/First day/, '2026-08-28');
    say(/Last day/, '2026-08-03');
    expect(screen.getByText(/A break ends on its first day or later/)).toBeVisible();
    expect(screen.getByText('Save design')).toBeDisabled();
    say(/First day/, '2026-08-01');
    fireEvent.click(screen.getByText('Save design'));
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(designBody.safeParse(api.acts[0]?.body).success).toBe(true);
    expect(api.acts[0]?.body).toMatchObject({
      breaks: [{ name: { en: 'Summer', fr: 'Été' }, from: '2026-08-01', to: '2026-08-03' }],
    });
  });

  it('D5 names the breaks of a programme that is open', async () => {
    const { programme, ...rest } = view('open');
    const breaks = [{ name: { en: 'Summer', fr: 'Été' }, from: '2026-08-01', to: '2026-08-31' }];
    const open = { ...rest, programme: { ...programme, design: { ...programme.design, breaks } } };
    show('/programmes/p1', { ...answers, 'programmes/p1': open });
    expect(await screen.findByText(/Summer: no sessions from 1 Aug 2026 to 31 Aug 2026/)).toBeVisible();
  });
});
