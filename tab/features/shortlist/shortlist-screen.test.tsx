import { screen, within } from '@testing-library/react';
import type { ShortlistView } from '#core/contract/participant.ts';
import { asId } from '#core/shared/ids.ts';
import { addDays } from '#core/shared/instant.ts';
import { message } from '#core/shared/message.ts';
import { aMe, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const peer = (name: string): ShortlistView['peers'][number] => ({
  id: asId(name.toLowerCase()),
  name,
  reasons: {
    gives: [message('reason.gives.perspective', { area: 'sales' })],
    gets: [],
    shares: [],
    differs: [],
    firstQuestion: message('reason.question.present'),
  },
  interest: undefined,
});
const view: ShortlistView = {
  now,
  id: asId('s1'),
  programme: { en: 'Learning together', fr: 'Apprendre ensemble' },
  closesAt: addDays(now, 7),
  open: true,
  answered: false,
  peers: [peer('Ana'), peer('Megan'), peer('Grady')],
};
const answersWith = (more: Partial<ShortlistView> = {}) => ({
  me: aMe(),
  'programmes/open': noneOpen,
  'shortlists/s1': { ...view, ...more },
  'PUT shortlists/s1/picks': { ...view, answered: true },
});

describe('my shortlist', () => {
  it('M7 shows names and reasons, no face, and keeps what I say', async () => {
    const { user, api } = show('/shortlist/s1', answersWith());
    const ana = await screen.findByRole('radiogroup', { name: 'Would you like to meet Ana?' });
    expect(screen.getAllByText(/An inside view of sales/)).toHaveLength(3);
    expect(screen.queryByRole('img', { name: /Ana|Megan|Grady/ })).toBeNull();
    expect(within(ana).getByRole('radio', { name: 'No answer' })).toBeChecked();
    await user.click(within(ana).getByRole('radio', { name: 'Yes' }));
    const megan = screen.getByRole('radiogroup', { name: 'Would you like to meet Megan?' });
    await user.click(within(megan).getByRole('radio', { name: 'Maybe' }));
    await user.click(screen.getByRole('button', { name: 'Save my choice' }));
    expect(await screen.findByText('Your choice is saved.')).toBeVisible();
    expect(api.acts[0]).toMatchObject({
      path: 'shortlists/s1/picks',
      body: {
        picks: [
          { peer: 'ana', interest: 'yes' },
          { peer: 'megan', interest: 'maybe' },
        ],
      },
    });
  });

  it('M7 says when the time to choose is over', async () => {
    show('/shortlist/s1', answersWith({ open: false }));
    expect(await screen.findByRole('heading', { name: 'The time to choose is over' })).toBeVisible();
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });
});
