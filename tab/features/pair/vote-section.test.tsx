import { fireEvent, screen, within } from '@testing-library/react';
import type { VoteView } from '#core/contract/sessions.ts';
import { addHours, instant } from '#core/shared/instant.ts';
import { aMe, aMeeting, aPair, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const at = (text: string) => ({ start: instant(text), end: addHours(instant(text), 1) });
const aVote = (part: Partial<VoteView> = {}): VoteView => ({
  ...{ number: 3, session: 2, state: 'open', closesAt: instant('2026-03-06T17:00:00Z') },
  ...{ answered: false, mayPropose: true },
  times: [
    { ...at('2026-03-05T09:00:00Z'), mine: false, added: undefined },
    { ...at('2026-03-07T17:00:00Z'), mine: true, added: 'by-peer' },
  ],
  ...part,
});
const byVote = { status: 'by-vote', since: now } as const;
const pairWith = (vote: VoteView | undefined, more: Parameters<typeof aPair>[0] = {}) =>
  aPair({ series: byVote, vote, ...more });
const answersWith = (pair: ReturnType<typeof aPair>, more: Record<string, unknown> = {}) => ({
  me: aMe(),
  'programmes/open': noneOpen,
  'pairs/pair1': { now, pair },
  ...more,
});
const type = (input: HTMLElement, value: string): void => void fireEvent.change(input, { target: { value } });
const panel = async () => within(await screen.findByRole('region', { name: /When could you meet/ }));

describe('S4 the vote on a session', () => {
  it('shows the times by the reader’s clock with their own marks, and saves them in one go', async () => {
    const after = { now, pair: pairWith(aVote({ answered: true })) };
    const { user, api } = show(
      '/pair/pair1',
      answersWith(pairWith(aVote()), { 'POST pairs/pair1/vote': after }),
    );
    const vote = await panel();
    const thursday = vote.getByRole('checkbox', { name: /Thursday 5 March.*10:00/ });
    expect(thursday).not.toBeChecked();
    expect(vote.getByRole('checkbox', { name: /Saturday 7 March.*added by your peer/ })).toBeChecked();
    await user.click(thursday);
    await user.click(vote.getByRole('button', { name: 'Save' }));
    expect(api.acts[0]?.body).toEqual({
      vote: 3,
      suits: ['2026-03-07T17:00:00Z', '2026-03-05T09:00:00Z'],
    });
    expect(await screen.findByText(/Your answer is saved/)).toBeVisible();
  });

  it('takes one time of one’s own, by one’s own clock, and none once it was added', async () => {
    const added = { ...at('2026-03-08T18:30:00Z'), mine: true, added: 'by-me' } as const;
    const times = [...aVote().times, added];
    const after = { now, pair: pairWith(aVote({ answered: true, mayPropose: false, times })) };
    const answers = answersWith(pairWith(aVote()), { 'POST pairs/pair1/vote': after });
    const { user, api } = show('/pair/pair1', answers);
    type((await panel()).getByLabelText('Another time that would suit me'), '2026-03-08T19:30');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(api.acts[0]?.body).toMatchObject({ own: '2026-03-08T18:30:00Z' });
    expect(await screen.findByRole('checkbox', { name: /Sunday 8 March.*added by you/ })).toBeChecked();
    expect(screen.queryByLabelText('Another time that would suit me')).toBeNull();
  });

  it('says when times are being looked for', async () => {
    show('/pair/pair1', answersWith(pairWith(aVote({ state: 'looking', times: [] }))));
    expect((await panel()).getByText(/Times are being looked for/)).toBeVisible();
  });

  it('without a time that suits all takes the one they agreed on, or asks anew', async () => {
    const pair = pairWith(aVote({ state: 'unsettled', closesAt: undefined, times: [] }));
    const fixed = { now, pair: pairWith(undefined, { meetings: [aMeeting({ number: 2 })] }) };
    const answers = answersWith(pair, {
      'POST pairs/pair1/vote/time': fixed,
      'POST pairs/pair1/by-vote': { now, pair: pairWith(aVote({ number: 4 })) },
    });
    const { user, api } = show('/pair/pair1', answers);
    const vote = await panel();
    expect(vote.getByText(/that happens/)).toBeVisible();
    expect(vote.getByRole('button', { name: 'Fix this time' })).toBeDisabled();
    type(vote.getByLabelText('The time you agreed on'), '2026-03-05T15:00');
    await user.click(vote.getByRole('button', { name: 'Fix this time' }));
    expect(api.acts[0]?.body).toEqual({ vote: 3, start: '2026-03-05T14:00:00Z' });
    expect(await screen.findByRole('button', { name: 'Add to my calendar: the sessions' })).toBeVisible();
    expect(screen.queryByText(/When could you meet/)).toBeNull();
  });

  it('is offered where no hour suits for good', async () => {
    const series = { status: 'no-slot', since: now, why: 'all-busy', attempts: 1 } as const;
    const answers = answersWith(aPair({ series }), {
      'POST pairs/pair1/by-vote': { now, pair: pairWith(aVote()) },
    });
    const { user } = show('/pair/pair1', answers);
    await user.click(await screen.findByRole('button', { name: 'Vote on times' }));
    expect((await panel()).getByRole('button', { name: 'Save' })).toBeVisible();
  });

  it('says of a session it fixed that nobody was invited', async () => {
    const meetings = [aMeeting({ number: 2, asFile: true })];
    show('/pair/pair1', answersWith(pairWith(undefined, { meetings })));
    expect(await screen.findByText(/the time you voted for; nobody was invited/)).toBeVisible();
  });

  it('has a file that takes back a session that was left out', async () => {
    const left = [aMeeting({ number: 2, asFile: true, status: 'cancelled' })];
    show('/pair/pair1', answersWith(pairWith(undefined, { meetings: left })));
    expect(
      await screen.findByRole('button', { name: 'Remove from my calendar: the sessions' }),
    ).toBeVisible();
  });
});
