import { screen } from '@testing-library/react';
import { aMe, aProgramme, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

describe('what was asked before a round', () => {
  it('M9 can be answered at home, also late', async () => {
    const asked = { state: 'silent' as const, closesAt: now };
    const { user, api } = show('/', {
      me: aMe({ hasProfile: true, programmes: [aProgramme({ asked })] }),
      'programmes/open': noneOpen,
      'POST programmes/p1/still-in': {},
    });
    expect(await screen.findByText(/go without you for now/)).toBeVisible();
    expect(screen.queryByText(/nothing to do/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'I am still in' }));
    expect(api.acts).toMatchObject([{ path: 'programmes/p1/still-in', body: {} }]);
  });
});
