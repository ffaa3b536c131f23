import { screen } from '@testing-library/react';
import { aMe, noneOpen, now } from '../testing/answers.ts';
import { show } from '../testing/show.tsx';

describe('the areas of the tab', () => {
  it('leads on to another screen in browsers whose scrolling answers with a promise', async () => {
    Object.assign(window, { scrollTo: () => Promise.resolve() });
    const answers = { me: aMe(), 'programmes/open': noneOpen, team: { now, team: [], programmes: [] } };
    const { user } = show('/', answers);
    await user.click(await screen.findByRole('tab', { name: 'My team' }));
    expect(await screen.findByText('Nobody reports to you in the directory')).toBeVisible();
  });
});
