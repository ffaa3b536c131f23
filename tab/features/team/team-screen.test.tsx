import { screen } from '@testing-library/react';
import { aMe, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const programmes = [{ id: 'p1', name: { en: 'Learning together', fr: 'Apprendre ensemble' }, hours: 7 }];
const alex = { id: 'alex', name: 'Alex Wilber', jobTitle: 'Assistant', sent: [] };
const answersWith = (team: unknown[]) => ({
  me: aMe(),
  'programmes/open': noneOpen,
  team: { now, team, programmes },
  'POST nominations': { now, sentAt: now },
});

describe('my team', () => {
  it('N1 nominates with a short why and says what it takes', async () => {
    const { user, api } = show('/team', answersWith([alex]));
    expect(await screen.findByText('About 7 hours in all')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Nominate/ }));
    await user.type(screen.getByRole('textbox'), 'You explain well');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(api.acts[0]?.body).toEqual({ programme: 'p1', employee: 'alex', why: 'You explain well' });
  });

  it('N2 shows “sent” and nothing more', async () => {
    show('/team', answersWith([{ ...alex, sent: [{ programme: 'p1', at: now }] }]));
    expect(await screen.findByText('Sent on 2 Mar 2026')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Nominate/ })).toBeNull();
  });

  it('says plainly when nobody reports to the person', async () => {
    show('/team', answersWith([]));
    expect(await screen.findByText('Nobody reports to you in the directory')).toBeVisible();
  });
});
