import { screen } from '@testing-library/react';
import { ApiProblem } from '../../lib/api-problem.ts';
import { aMe, aMeeting, aPair, aProgramme, noneOpen } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

describe('home', () => {
  it('says the session in both zones when the partner’s clock differs', async () => {
    const me = aMe({ programmes: [aProgramme({ step: 2 })], pairs: [aPair({ meetings: [aMeeting()] })] });
    show('/', { me, 'programmes/open': noneOpen });
    expect(await screen.findByText('Thursday 5 March, 15:00 for you, 09:00 for Ana')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open my pair' })).toHaveAttribute('href', '/pair/pair1');
  });

  it('names the step of the three', async () => {
    show('/', { me: aMe({ programmes: [aProgramme({ step: 2 })] }), 'programmes/open': noneOpen });
    const step = (await screen.findByText('Work towards your goals')).closest('li');
    expect(step).toHaveAttribute('aria-current', 'step');
  });

  it('U1 speaks the language of the person', async () => {
    const me = aMe();
    show('/', { me: { ...me, person: { ...me.person, locale: 'fr' } }, 'programmes/open': noneOpen });
    expect(await screen.findByRole('heading', { name: 'Bonjour Megan' })).toBeVisible();
    expect(screen.getByText('Aucun programme n’est ouvert en ce moment')).toBeVisible();
  });

  it('hides programmes from those who coordinate none', async () => {
    show('/', { me: aMe(), 'programmes/open': noneOpen });
    await screen.findByRole('heading', { name: 'Hello Megan' });
    expect(screen.queryByRole('tab', { name: 'Programmes' })).toBeNull();
  });

  it('says what went wrong and tries again', async () => {
    const detail = 'You are not known here.';
    const answers: Record<string, unknown> = {
      me: new ApiProblem({ type: '/problems/x', title: 'x', status: 403, detail }),
      'programmes/open': noneOpen,
    };
    const { user } = show('/', answers);
    await screen.findByText(detail);
    answers['me'] = aMe();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Hello Megan' })).toBeVisible();
  });

  it('P8 sends the mindset item with the briefing', async () => {
    const me = aMe({ programmes: [aProgramme({ briefed: false })] });
    const { user, api } = show('/', { me, 'programmes/open': noneOpen, 'POST programmes/p1/briefing': {} });
    await user.click(await screen.findByRole('button', { name: 'Read the briefing' }));
    await user.click(screen.getByRole('radio', { name: 'Mostly' }));
    await user.click(screen.getByRole('button', { name: 'I have read this' }));
    expect(api.acts).toEqual([
      { method: 'POST', path: 'programmes/p1/briefing', body: { mindset: 5 }, key: expect.any(String) },
    ]);
  });
});
