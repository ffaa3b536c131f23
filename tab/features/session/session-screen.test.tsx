import { screen } from '@testing-library/react';
import type { SessionPage } from '#core/contract/worksheets.ts';
import { asId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';
import { ApiProblem } from '../../lib/api-problem.ts';
import { aMe, aMeeting, aPair, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const blank = { before: undefined, toTry: undefined, lastTime: undefined };
const ana = aPair().peers[0]!;
const aSession = (part: Partial<SessionPage> = {}): SessionPage => ({
  now,
  pair: asId('pair1'),
  open: true,
  session: aMeeting({ joinUrl: 'https://teams.example/1' }),
  stage: 'working',
  goesFirst: ana.id,
  mine: blank,
  peers: [{ ...ana, sheet: blank }],
  prompts: [{ en: 'What next?', fr: 'Et ensuite ?' }],
  aboutGoals: [{ en: 'About “Speak up”', fr: 'À propos de « Oser »' }],
  ...part,
});
const over = { start: instant('2026-02-26T14:00:00Z'), end: instant('2026-02-26T15:00:00Z') };
const path = 'pairs/pair1/sessions/1';
const showSession = (page: SessionPage | ApiProblem, more: Record<string, unknown> = {}) =>
  show('/pair/pair1/session/1', { me: aMe(), 'programmes/open': noneOpen, [path]: page, ...more });

describe('the page of a session', () => {
  it('W1 before: when for both, who goes first, a worksheet, and what there is to talk about', async () => {
    const saved = aSession({ mine: { ...blank, before: { challenge: 'Long talks', question: 'How?' } } });
    const { user, api } = showSession(aSession(), { [`PUT ${path}/worksheet`]: saved });
    expect(await screen.findByRole('heading', { name: 'Session 1 with Ana Bowman' })).toBeVisible();
    expect(screen.getByText('Thursday 5 March, 15:00 for you, 09:00 for Ana')).toBeVisible();
    expect(screen.getByText('Ana Bowman goes first this time.')).toBeVisible();
    expect(screen.getByText(/Ana Bowman has not written anything yet/)).toBeVisible();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['What next?', 'About “Speak up”']),
    );
    expect(screen.queryByRole('textbox', { name: 'One thing to try' })).toBeNull();
    const save = screen.getByRole('button', { name: 'Save my worksheet' });
    await user.type(screen.getByRole('textbox', { name: 'One challenge' }), 'Long talks');
    expect(save).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: 'One question' }), 'How? ');
    await user.click(save);
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(api.acts).toMatchObject([
      { method: 'PUT', path: `${path}/worksheet`, body: { challenge: 'Long talks', question: 'How?' } },
    ]);
  });

  it('W1 opens with what each wanted to try', async () => {
    const lastTime = { text: 'One slide', tried: undefined };
    const theirs = { ...blank, lastTime: { text: 'A walk', tried: 'yes' as const } };
    const before = aSession({ mine: { ...blank, lastTime }, peers: [{ ...ana, sheet: theirs }] });
    const after = { ...before, mine: { ...blank, lastTime: { ...lastTime, tried: 'partly' as const } } };
    const { user, api } = showSession(before, { [`PUT ${path}/tried`]: after });
    expect(await screen.findByText('Ana Bowman wanted to try · Yes')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Partly' }));
    expect(api.acts).toMatchObject([{ path: `${path}/tried`, body: { tried: 'partly' } }]);
    expect(screen.getByRole('radio', { name: 'Partly' })).toBeChecked();
  });

  it('W1 afterwards asks for the one thing to try, and says why it was refused', async () => {
    const detail = 'This pair has ended.';
    const refusal = new ApiProblem({ type: '/problems/pair-ended', title: 'x', status: 409, detail });
    const page = aSession({ session: aMeeting({ ...over, status: 'held' }) });
    const { user } = showSession(page, { [`PUT ${path}/to-try`]: refusal });
    await user.type(await screen.findByRole('textbox', { name: 'One thing to try' }), 'One slide');
    await user.click(screen.getByRole('button', { name: 'Save what I will try' }));
    expect(await screen.findByText(detail)).toBeVisible();
  });

  it('after the end of the pair it is for reading', async () => {
    const before = { challenge: 'Long talks', question: 'How?' };
    showSession(aSession({ open: false, mine: { ...blank, before } }));
    expect(await screen.findByText('Long talks')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Ana Bowman wrote nothing for this session.')).toBeVisible();
  });

  it('says what went wrong', async () => {
    const detail = 'There is no such session.';
    showSession(new ApiProblem({ type: '/problems/unknown-session', title: 'x', status: 404, detail }));
    expect(await screen.findByText(detail)).toBeVisible();
  });
});
