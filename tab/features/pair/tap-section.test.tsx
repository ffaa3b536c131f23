import { screen } from '@testing-library/react';
import type { PairView } from '#core/contract/participant.ts';
import { ApiProblem } from '../../lib/api-problem.ts';
import { aMe, aMeeting, aPair, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const tapping = (tap: PairView['tap'], answer?: unknown, part: Partial<PairView> = {}) => {
  const answers: Record<string, unknown> = {
    me: aMe(),
    'programmes/open': noneOpen,
    'pairs/pair1': { now, pair: aPair({ tap, ...part }) },
    'POST pairs/pair1/calendar': answer,
  };
  return { answers, ...show('/pair/pair1', answers) };
};
const booked = { now, pair: aPair({ meetings: [aMeeting()] }) };
const refused = new ApiProblem({
  ...{ type: '/problems/consent-needed', title: 'No', status: 403, detail: 'First allow it.' },
  claims: '{"access_token":{}}',
});

it('S4 one tap books, and the page shows what is booked', async () => {
  const { user, api } = tapping({ does: 'book' }, booked);
  await user.click(await screen.findByRole('button', { name: 'Book our sessions' }));
  expect(await screen.findByText('Session 1')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Book our sessions' })).toBeNull();
  expect(api.acts.map(({ path, body }) => [path, body])).toEqual([['pairs/pair1/calendar', {}]]);
});

it('S4 without consent the page asks for it; refused, nothing is booked; once given it books by itself', async () => {
  const { user, api, answers } = tapping({ does: 'book' }, refused);
  api.refuseConsent(true);
  await user.click(await screen.findByRole('button', { name: 'Book our sessions' }));
  expect(await screen.findByText('Allow Binôme to put your sessions into your calendar')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Allow' }));
  expect(await screen.findByText(/Nothing was booked/)).toBeVisible();
  expect(api.acts).toHaveLength(1);
  api.refuseConsent(false);
  answers['POST pairs/pair1/calendar'] = booked;
  await user.click(screen.getByRole('button', { name: 'Allow' }));
  expect(await screen.findByText('Session 1')).toBeVisible();
  expect(api.allowed).toEqual(['{"access_token":{}}']);
  expect(api.acts).toHaveLength(2);
});

it('S4 while a peer is booking there is nothing to tap', async () => {
  tapping({ does: 'wait', name: 'Ana Bowman' });
  expect(await screen.findByText(/Ana Bowman is booking your sessions just now/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Book our sessions' })).toBeNull();
});

it('S3 what the organiser changed in Outlook is asked for once when they open the page', async () => {
  const moved = aPair({ tap: { does: 'look' }, meetings: [aMeeting({ moved: true })] });
  const { api } = tapping({ does: 'look' }, { now, pair: moved }, { meetings: [aMeeting()] });
  expect(await screen.findByText('Moved')).toBeVisible();
  expect(screen.getByText('Changes you make in Outlook are seen when you open this page.')).toBeVisible();
  expect(api.acts).toHaveLength(1);
});
