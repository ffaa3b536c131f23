import { screen, within } from '@testing-library/react';
import { instant } from '#core/shared/instant.ts';
import { ApiProblem } from '../../lib/api-problem.ts';
import { aMe, aMeeting, aPair, aProgramme, agreed, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const past = { start: instant('2026-02-26T14:00:00Z'), end: instant('2026-02-26T15:00:00Z') };
const answersWith = (pair: ReturnType<typeof aPair>, more: Record<string, unknown> = {}) => ({
  me: aMe(),
  'programmes/open': noneOpen,
  'pairs/pair1': { now, pair },
  ...more,
});

describe('my pair', () => {
  it('A1 proposes the suggested terms in one tap', async () => {
    const after = { now, pair: aPair({ agreement: { ...agreed, confirmedByMe: true } }) };
    const { user, api } = show('/pair/pair1', answersWith(aPair(), { 'PUT pairs/pair1/agreement': after }));
    await user.click(await screen.findByRole('button', { name: 'Propose agreement' }));
    expect(await screen.findByText('Waiting for your peer to confirm')).toBeVisible();
    expect(api.acts[0]?.body).toEqual(aPair().suggestedTerms);
  });

  it('A2 proposes a reminder and quiet hours of the pair’s own, and shows what stands agreed', async () => {
    const customs = { reminder: 'two-hours', quietHours: { from: 17, until: 8 } } as const;
    const terms = { ...agreed.terms, ...customs };
    const after = { now, pair: aPair({ agreement: { ...agreed, terms, confirmedByMe: true } }) };
    const { user, api } = show('/pair/pair1', answersWith(aPair(), { 'PUT pairs/pair1/agreement': after }));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Reminder before a session' }),
      'Two hours before',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: /in the evening from/ }), '17:00');
    await user.click(screen.getByRole('button', { name: 'Propose agreement' }));
    expect(await screen.findByText('From 17:00 to 8:00, each in their own time')).toBeVisible();
    expect(screen.getByText('Two hours before')).toBeVisible();
    expect(api.acts[0]?.body).toEqual({ ...aPair().suggestedTerms, ...customs });
  });

  it('A1 confirms the version that was read', async () => {
    const pair = aPair({ agreement: { ...agreed, version: 3 } });
    const after = {
      now,
      pair: aPair({ agreement: { ...agreed, confirmedByMe: true, confirmedByAll: true } }),
    };
    const answers = answersWith(pair, { 'POST pairs/pair1/agreement/confirmation': after });
    const { user, api } = show('/pair/pair1', answers);
    await user.click(await screen.findByRole('button', { name: 'Confirm agreement' }));
    expect(await screen.findByText('Both have confirmed')).toBeVisible();
    expect(api.acts[0]?.body).toEqual({ version: 3 });
  });

  it('C1 asks about a session that is over, and why it was missed', async () => {
    const pair = aPair({ meetings: [aMeeting({ ...past, status: 'past' })] });
    const answers = answersWith(pair, { 'POST pairs/pair1/sessions/1/check-in': { now, pair } });
    const { user, api } = show('/pair/pair1', answers);
    await user.click(await screen.findByRole('button', { name: 'No' }));
    await user.selectOptions(screen.getByRole('combobox', { name: /What came between/ }), 'Ill');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(api.acts[0]?.body).toEqual({ met: false, why: 'ill' });
  });

  it('M7 asks whether the way of pairing was right, and where it was not, what one would like', async () => {
    const way = { of: 'hat', found: undefined, open: true } as const;
    const answers = answersWith(aPair({ way }), {
      me: aMe({ programmes: [aProgramme({ preferredWay: 'choice' })] }),
      'PUT pairs/pair1/way-found': { now, pair: aPair({ way: { ...way, found: 'not-right' } }) },
    });
    const { user, api } = show('/pair/pair1', answers);
    const question = await screen.findByRole('radiogroup', {
      name: 'Was this way of pairing right for you?',
    });
    expect(screen.getByText('Pairs were drawn by lot.')).toBeVisible();
    expect(screen.queryByRole('combobox', { name: /How would you like pairs/ })).toBeNull();
    await user.click(within(question).getByRole('radio', { name: 'No' }));
    expect(api.acts[0]).toMatchObject({ method: 'PUT', body: { found: 'not-right' } });
    expect(await screen.findByRole('combobox', { name: /How would you like pairs/ })).toHaveDisplayValue(
      'Chosen by people themselves',
    );
  });

  it.each([
    ['before a session', undefined],
    ['after the end', { of: 'hat', found: 'right', open: false } as const],
  ])('M7 does not ask %s', async (_, way) => {
    show('/pair/pair1', answersWith(aPair({ way })));
    await screen.findByRole('heading', { name: 'Sessions' });
    expect(screen.queryByText(/Was this way of pairing right/)).toBeNull();
  });

  it('W5 names who has the request and by when the reply comes', async () => {
    const receipt = { now, replyBy: instant('2026-03-05T09:00:00Z'), coordinatorName: 'Lidia Holloway' };
    const { user } = show('/pair/pair1', answersWith(aPair(), { 'POST programmes/p1/support': receipt }));
    await user.type(await screen.findByRole('textbox', { name: 'What would help?' }), 'A word of advice');
    await user.click(screen.getByRole('button', { name: 'Ask for support' }));
    expect(await screen.findByText('Lidia Holloway has it and replies by Thursday 5 March.')).toBeVisible();
  });

  it('E1 ends without a reason and says what the peer will read', async () => {
    const ended = aPair({ stage: 'ended', ended: { how: 'exited', at: now } });
    const { user, api } = show(
      '/pair/pair1',
      answersWith(aPair(), { 'POST pairs/pair1/exit': { now, pair: ended } }),
    );
    await user.click(await screen.findByRole('button', { name: 'End this pair' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/Your peer reads only that the pair has ended/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'End this pair' }));
    expect(await screen.findByText(/This pair ended on/)).toBeVisible();
    expect(api.acts[0]?.body).toEqual({});
  });

  it('S4 waiting for calendar access is a state and not an error', async () => {
    const series = { status: 'waiting-for-access', since: now, why: 'no access', attempts: 2 } as const;
    show('/pair/pair1', answersWith(aPair({ series })));
    expect(
      await screen.findByText(/Waiting until we may write to your calendars: the sessions/),
    ).toBeVisible();
  });

  it('S4 hands over a file where nobody was invited, and says so', async () => {
    const files: File[] = [];
    URL.createObjectURL = (file) => (files.push(file as File), 'blob:file');
    URL.revokeObjectURL = () => undefined;
    const series = { status: 'booked', eventId: 'e1', joinUrl: undefined, at: now, asFile: true } as const;
    const { user, api } = show('/pair/pair1', answersWith(aPair({ series, meetings: [aMeeting()] })));
    expect(await screen.findByText(/nobody’s calendar was read and nobody was invited/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add to my calendar: the sessions' }));
    expect(api.downloads).toEqual(['pairs/pair1/calendar.ics?purpose=series']);
    expect(files.map(({ name }) => name)).toEqual(['binome-series.ics']);
  });

  it('S4 offers the file also where Outlook has invited, and none for what is over', async () => {
    const booked = { status: 'booked', eventId: 'e1', joinUrl: undefined, at: now } as const;
    const meetings = [aMeeting({ ...past, number: 0, status: 'past' }), aMeeting()];
    show('/pair/pair1', answersWith(aPair({ firstSession: booked, series: booked, meetings })));
    expect(await screen.findByRole('button', { name: 'Add to my calendar: the sessions' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /the first session/ })).toBeNull();
    expect(screen.queryByText(/nobody was invited/)).toBeNull();
  });

  it('S4 says what to do with sessions that nobody can take out of a calendar', async () => {
    const series = { status: 'cancelled', at: now, asFile: true } as const;
    show('/pair/pair1', answersWith(aPair({ series, stage: 'ended', ended: { how: 'exited', at: now } })));
    expect(
      await screen.findByRole('button', { name: 'Remove from my calendar: the sessions' }),
    ).toBeVisible();
  });

  it('says in the words of the API why something was refused', async () => {
    const refusal = new ApiProblem({
      type: '/problems/stale',
      title: 'x',
      status: 409,
      detail: 'The agreement has changed.',
    });
    const answers = answersWith(aPair({ agreement: agreed }), {
      'POST pairs/pair1/agreement/confirmation': refusal,
    });
    const { user } = show('/pair/pair1', answers);
    await user.click(await screen.findByRole('button', { name: 'Confirm agreement' }));
    expect(await screen.findByText('The agreement has changed.')).toBeVisible();
  });
});
