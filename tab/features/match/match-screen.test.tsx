import { screen } from '@testing-library/react';
import { aMe, aPair, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const introduced = aPair({ stage: 'introduced', myAnswer: 'none' });
const answersWith = (pair: typeof introduced) => ({
  me: aMe(),
  'programmes/open': noneOpen,
  'pairs/pair1': { now, pair },
  'POST pairs/pair1/response': { now, pair: { ...pair, myAnswer: 'accepted' } },
});

describe('my match', () => {
  it('I1 says who and why, with a first question', async () => {
    show('/match/pair1', answersWith(introduced));
    expect(await screen.findByRole('heading', { name: 'Meet Ana Bowman' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'You can give' })).toBeVisible();
    expect(screen.getByText('Hello Ana')).toBeVisible();
  });

  it('M13 says who teaches whom in a circle of three', async () => {
    const [ana] = introduced.peers;
    const peers = [ana!, { ...ana!, id: 'bo' as never, name: 'Bo Lind' }];
    const reasons = { ...introduced.reasons!, circle: 1 as const };
    show('/match/pair1', answersWith({ ...introduced, peers, reasons }));
    expect(await screen.findByText(/you teach Bo Lind, and Ana Bowman teaches you/)).toBeVisible();
  });

  it('I2 shows no name while the pair is being found', async () => {
    show('/match/pair1', answersWith({ ...introduced, stage: 'finding', peers: [], reasons: undefined }));
    expect(await screen.findByRole('heading', { name: 'We found someone for you' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  });

  it('I3 sends the answer and says that it may be changed', async () => {
    const { user, api } = show('/match/pair1', answersWith(introduced));
    await user.click(await screen.findByRole('button', { name: 'Accept' }));
    expect(await screen.findByText(/You said yes/)).toBeVisible();
    expect(api.acts[0]).toMatchObject({ path: 'pairs/pair1/response', body: { answer: 'accepted' } });
    expect(screen.getByRole('button', { name: 'Not this time' })).toBeEnabled();
  });

  it('I3 an introduction that is over blames nobody', async () => {
    const ended = { how: 'lapsed' as const, at: now };
    show('/match/pair1', answersWith({ ...introduced, stage: 'ended', ended }));
    expect(await screen.findByText(/It did not come together this time/)).toBeVisible();
  });
});
