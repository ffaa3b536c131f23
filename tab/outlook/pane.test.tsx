import { screen } from '@testing-library/react';
import type { PairPage } from '#core/contract/participant.ts';
import type { SessionPage } from '#core/contract/worksheets.ts';
import { asId, type PairId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';
import { ApiProblem } from '../lib/api-problem.ts';
import { aMe, aMeeting, aPair, now } from '../testing/answers.ts';
import { showPart } from '../testing/show-part.tsx';
import { Pane } from './pane.tsx';

const blank = { before: undefined, toTry: undefined, lastTime: undefined };
const event = { pair: asId<PairId>('pair1'), start: instant('2026-03-05T14:00:00Z') };
const aSession = (part: Partial<SessionPage> = {}): SessionPage => ({
  now,
  pair: asId('pair1'),
  open: true,
  session: aMeeting(),
  stage: 'working',
  goesFirst: 'me',
  mine: { ...blank, lastTime: { text: 'One slide', tried: undefined } },
  peers: aPair().peers.map((peer) => ({
    ...peer,
    sheet: { ...blank, before: { challenge: 'Long talks', question: 'How?' } },
  })),
  prompts: [{ en: 'What next?', fr: 'Et ensuite ?' }],
  aboutGoals: [],
  ...part,
});
const over = aMeeting({
  start: instant('2026-02-26T14:00:00Z'),
  end: instant('2026-02-26T15:00:00Z'),
  status: 'past',
});
const pageOf = (meeting = aMeeting()): PairPage => ({ now, pair: aPair({ meetings: [meeting] }) });
const answers = (part: Record<string, unknown> = {}) => ({
  me: aMe(),
  'pairs/pair1': pageOf(),
  'pairs/pair1/sessions/1': aSession(),
  ...part,
});
const showPane = (
  of: Parameters<typeof Pane>[0]['event'],
  held: Record<string, unknown> = answers(),
  locale: 'en' | 'fr' = 'en',
) => showPart(<Pane event={of} teamsAppId="app" canSignIn />, { answers: held, locale });
const nothing = 'This is no Binôme session';

describe('the pane beside an appointment', () => {
  it('W1 W2 shows a session: both worksheets, what to talk about and what was to be tried', async () => {
    showPane(event);
    expect(await screen.findByRole('heading', { name: 'Session 1 with Ana Bowman' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'One challenge' })).toBeVisible();
    for (const text of ['Long talks', 'What next?', 'One slide'])
      expect(screen.getByText(text)).toBeVisible();
    expect(screen.queryByText('Did you meet?')).toBeNull();
  });

  it('C1 asks afterwards whether they met, once', async () => {
    const answered = pageOf({ ...over, mine: { met: true, why: undefined, useful: 4 } });
    const { user } = showPane(
      { ...event, start: over.start },
      answers({
        'pairs/pair1': pageOf(over),
        'pairs/pair1/sessions/1': aSession({ session: over }),
        'POST pairs/pair1/sessions/1/check-in': answered,
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Yes, we met' }));
    await user.click(screen.getByRole('radio', { name: 'Very' }));
    expect(screen.queryByText('Did you meet?')).toBeNull();
  });

  it('X2 on any other meeting says so, and asks nothing about anybody', () => {
    showPane(undefined, {});
    expect(screen.getByText(nothing)).toBeVisible();
  });

  it('X2 of a session that was passed on to somebody else nothing is told', async () => {
    const unknown = new ApiProblem({ type: '/problems/not-found', title: 'x', status: 404, detail: 'No.' });
    showPane(event, answers({ 'pairs/pair1': unknown }));
    expect(await screen.findByText(nothing)).toBeVisible();
    expect(screen.queryByText(/Ana/)).toBeNull();
  });

  it('leads to Teams for all that is more than the session, and back', async () => {
    const { user } = showPane(event);
    await user.click(await screen.findByRole('link', { name: 'Back to my pair' }));
    const link = await screen.findByRole('link', { name: 'Open it in Teams' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('{"subEntityId":"pair/pair1"}');
    await user.click(screen.getByRole('button', { name: 'Back to the session' }));
    expect(await screen.findByRole('heading', { name: 'Session 1 with Ana Bowman' })).toBeVisible();
  });

  it('leads to Teams where Outlook signs nobody in, and asks nothing', () => {
    const answers = {};
    showPart(<Pane event={event} teamsAppId="app" canSignIn={false} />, { answers, locale: 'en' });
    expect(screen.getByText('Outlook cannot sign you in here')).toBeVisible();
    const link = screen.getByRole('link', { name: 'Open it in Teams' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('{"subEntityId":"pair/pair1"}');
  });

  it('says what went wrong', async () => {
    const detail = 'Storage is away.';
    const away = new ApiProblem({ type: '/problems/fault', title: 'x', status: 500, detail });
    showPane(event, answers({ 'pairs/pair1': away }));
    expect(await screen.findByText(detail)).toBeVisible();
  });

  it('U1 speaks French', () => {
    showPane(undefined, {}, 'fr');
    expect(screen.getByText('Ceci n’est pas une séance Binôme')).toBeVisible();
  });
});
