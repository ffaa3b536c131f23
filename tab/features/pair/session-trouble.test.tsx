import { screen, within } from '@testing-library/react';
import { instant } from '#core/shared/instant.ts';
import { aMe, aMeeting, aPair, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const pairWith = (...meetings: ReturnType<typeof aMeeting>[]) => aPair({ meetings });
const clash = { kind: 'clash', names: [], mine: true } as const;
const answersWith = (pair: ReturnType<typeof aPair>, more: Record<string, unknown> = {}) => ({
  me: aMe(),
  'pairs/pair1': { now, pair },
  ...more,
});
const times = [
  { start: instant('2026-03-06T09:00:00Z'), end: instant('2026-03-06T10:00:00Z') },
  { start: instant('2026-03-06T13:00:00Z'), end: instant('2026-03-06T14:00:00Z') },
];

describe('S3 what stands in the way of a session', () => {
  it('is said, with another time in two taps', async () => {
    const after = { now, pair: pairWith(aMeeting({ ...times[0], moved: true, underWay: true })) };
    const { user, api } = show(
      '/pair/pair1',
      answersWith(pairWith(aMeeting({ trouble: clash })), {
        'pairs/pair1/sessions/1/times': { now, times },
        'POST pairs/pair1/sessions/1/time': after,
      }),
    );
    expect(await screen.findByText(/something else in your calendar/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Another time' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(await within(dialog).findByRole('button', { name: /Friday 6 March.*10:00/ }));
    expect(api.acts[0]?.body).toEqual({ start: times[0]!.start });
    expect(await screen.findByText('Moved')).toBeVisible();
    expect(screen.getByText('Outlook is being told of this change.')).toBeVisible();
  });

  it('may be left out, or kept as it is', async () => {
    const pair = pairWith(aMeeting({ trouble: clash }));
    const left = { now, pair: pairWith(aMeeting({ status: 'cancelled' })) };
    const { user, api } = show(
      '/pair/pair1',
      answersWith(pair, { 'POST pairs/pair1/sessions/1/skip': left }),
    );
    await user.click(await screen.findByRole('button', { name: 'Leave this one out' }));
    expect(api.acts[0]).toMatchObject({ path: 'pairs/pair1/sessions/1/skip', body: {} });
    expect(await screen.findByText('Cancelled')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Another time' })).toBeNull();
  });

  it('leads on when there is no other time that week', async () => {
    const answers = { 'pairs/pair1/sessions/1/times': { now, times: [] } };
    const { user } = show('/pair/pair1', answersWith(pairWith(aMeeting()), answers));
    await user.click(await screen.findByRole('button', { name: 'Another time' }));
    expect(await screen.findByText(/You can leave this session out/)).toBeVisible();
  });

  it('of the whole series is said once, with the one thing that helps', async () => {
    const seriesTrouble = { kind: 'organiser-gone', names: ['Ana Bowman'], mine: false } as const;
    const answers = { 'POST pairs/pair1/series/repair': { now, pair: aPair() } };
    const { user, api } = show('/pair/pair1', answersWith(aPair({ seriesTrouble }), answers));
    expect(await screen.findByText(/calendar of Ana Bowman/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Book from the other calendar' }));
    expect(api.acts[0]?.body).toEqual({ how: 'hand-over' });
  });

  it('is over with the pair', async () => {
    const ended = { how: 'exited', at: now } as const;
    const pair = aPair({ stage: 'ended', ended, meetings: [aMeeting({ trouble: clash })] });
    show('/pair/pair1', answersWith(pair));
    await screen.findByRole('heading', { name: 'Sessions' });
    expect(screen.queryByText(/something else in your calendar/)).toBeNull();
  });
});
