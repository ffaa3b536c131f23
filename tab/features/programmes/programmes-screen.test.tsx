import { screen, within } from '@testing-library/react';
import { aMe, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const summary = {
  id: 'p1',
  name: { en: 'Learning together', fr: 'Apprendre ensemble' },
  status: 'running',
  enrolled: 8,
  pairs: 4,
  alerts: { notReachable: 0, supportOpen: 0, waitingForAccess: 0 },
  isStopped: true,
  nextRoundAt: undefined,
};
const answersWith = (everywhere: { mayStop: boolean; since: string | undefined }) => ({
  me: aMe({ mayCoordinate: true }),
  'programmes/open': noneOpen,
  programmes: { now, programmes: [summary], everywhere },
  'POST stop': {},
  'POST resumption': {},
});

describe('the programmes', () => {
  it('M12 say which of them is stopped, and offer a coordinator no stop of all', async () => {
    show('/programmes', answersWith({ mayStop: false, since: undefined }));
    expect(await screen.findByText('Stopped')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Stop all programmes' })).toBeNull();
  });

  it('M12 an administrator stops all of them after being asked', async () => {
    const { user, api } = show('/programmes', answersWith({ mayStop: true, since: undefined }));
    await user.click(await screen.findByRole('button', { name: 'Stop all programmes' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Stop all programmes' }));
    expect(api.acts.map(({ path }) => path)).toEqual(['stop']);
  });

  it('M12 and resumes them', async () => {
    const { user, api } = show('/programmes', answersWith({ mayStop: true, since: now }));
    expect(await screen.findByText('Everything is stopped.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Resume all programmes' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Resume all programmes' }));
    expect(api.acts.map(({ path }) => path)).toEqual(['resumption']);
  });
});
