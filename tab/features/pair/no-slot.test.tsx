import { screen, within } from '@testing-library/react';
import type { PairRelaxation } from '#core/pairs/booking.ts';
import { asId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';
import { aMe, aMeeting, aPair, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const first = instant('2026-03-16T09:00:00Z');
const noSlot = (...relaxations: readonly PairRelaxation[]) =>
  aPair({ series: { status: 'no-slot', since: now, why: 'all-busy', attempts: 0, relaxations } });
const answersWith = (pair: ReturnType<typeof aPair>, more: Record<string, unknown> = {}) => ({
  ...{ me: aMe(), 'programmes/open': noneOpen, 'pairs/pair1': { now, pair }, ...more },
});

describe('where no time was found', () => {
  it('S1 says what would give one, and opens the agreement with it', async () => {
    const pair = noSlot({ kind: 'shorter', durationMinutes: 30, first }, { kind: 'later', first });
    const { user } = show('/pair/pair1', answersWith(pair));
    expect(await screen.findByText(/Sessions of 30 minutes: from Monday 16 March/)).toBeVisible();
    expect(screen.getByText(/We keep looking and book it/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Propose this' }));
    expect(screen.getByRole('spinbutton', { name: /minutes/i })).toHaveValue('30');
  });

  it('S1 leads to the own profile for the own limits, and to the chat for those of a peer', async () => {
    const pair = noSlot(
      { kind: 'limits', whose: asId('megan'), side: 'late', first },
      { kind: 'limits', whose: asId('ana'), side: 'early', first },
    );
    show('/pair/pair1', answersWith(pair));
    const mine = (await screen.findByText(/An hour later now and then, for you/)).closest('li');
    expect(within(mine!).getByRole('link', { name: 'Say so in my profile' })).toHaveAttribute(
      'href',
      expect.stringContaining('/enrol/p1'),
    );
    const theirs = screen.getByText(/An hour earlier now and then, for Ana Bowman/).closest('li');
    expect(within(theirs!).getByRole('link', { name: 'Open the chat' })).toBeVisible();
  });

  it('S1 looks again at once', async () => {
    const pair = noSlot();
    const after = {
      now,
      pair: aPair({ series: { status: 'to-book', since: now, attempts: 0, times: undefined } }),
    };
    const { user, api } = show('/pair/pair1', answersWith(pair, { 'POST pairs/pair1/series/repair': after }));
    await user.click(await screen.findByRole('button', { name: 'Look again now' }));
    expect(api.acts[0]?.body).toEqual({ how: 'find-anew' });
  });
});

describe('sessions outside somebody’s hours', () => {
  it('S1 says for whom each is early or late, and that they take turns', async () => {
    const meetings = [
      aMeeting({ outside: { mine: 'late', others: [] } }),
      aMeeting({
        number: 2,
        start: first,
        outside: { mine: undefined, others: [{ name: 'Ana', side: 'early' }] },
      }),
    ];
    show('/pair/pair1', answersWith(aPair({ meetings })));
    expect(await screen.findByText('Late for you')).toBeVisible();
    expect(screen.getByText('Early for Ana')).toBeVisible();
    expect(screen.getByText(/so you take turns/)).toBeVisible();
  });

  it('S1 says whose they always are', async () => {
    const outside = { mine: undefined, others: [{ name: 'Ana', side: 'early' as const }] };
    show('/pair/pair1', answersWith(aPair({ meetings: [aMeeting({ outside })] })));
    expect(await screen.findByText(/The sessions are outside those of Ana/)).toBeVisible();
  });
});
