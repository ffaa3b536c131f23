import { screen, within } from '@testing-library/react';
import type { StopView } from '#core/contract/coordinator.ts';
import { designFrom } from '#core/programme/templates.ts';
import { addMinutes } from '#core/shared/instant.ts';
import { aMe, noneOpen, now } from '../testing/answers.ts';
import { show } from '../testing/show.tsx';

const nothing: StopView = {
  now,
  stopped: undefined,
  last: undefined,
  held: 0,
  before: [],
  after: [],
  dropped: [],
};
const answersWith = (stop: Partial<StopView>) => ({
  me: aMe({ mayCoordinate: true }),
  'programmes/open': noneOpen,
  'programmes/p1': {
    now,
    programme: {
      id: 'p1',
      status: 'running',
      roundsPublished: 1,
      design: designFrom('skill-exchange', { en: 'Learning together', fr: 'Apprendre ensemble' }),
      slider: 30,
    },
    coordinators: [],
    enrolled: 8,
    latestRound: undefined,
  },
  'programmes/p1/stop': { ...nothing, ...stop },
  'POST programmes/p1/stop': { ...nothing, stopped: { since: now, everywhere: false } },
  'POST programmes/p1/resumption': { ...nothing, last: { from: now, to: addMinutes(now, 5) } },
});
const counts = [
  { sort: 'introduction' as const, count: 20 },
  { sort: 'calendar' as const, count: 3 },
];

describe('the one stop', () => {
  it('M12 asks, stops, and says so', async () => {
    const { user, api } = show('/programmes/p1/round', answersWith({}));
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/nothing goes out: no message/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Stop' }));
    expect(api.acts.map(({ path }) => path)).toEqual(['programmes/p1/stop']);
  });

  it('M12 a stopped programme says so, with what waits and what went out before, and resumes after asking', async () => {
    const stopped = { since: now, everywhere: false };
    const { user, api } = show('/programmes/p1/round', answersWith({ stopped, held: 4, before: counts }));
    expect(await screen.findByText('This programme is stopped.')).toBeVisible();
    expect(screen.getByText(/Something waits for 4 people and pairs/)).toBeVisible();
    expect(
      screen.getByText(/in the day before the stop: introductions: 20 · entries in calendars: 3/),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Resume' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Resume' }));
    expect(api.acts.map(({ path }) => path)).toEqual(['programmes/p1/resumption']);
  });

  it('M12 lists what went out and what was dropped since it was resumed', async () => {
    const last = { from: now, to: addMinutes(now, 5) };
    show('/programmes/p1/round', answersWith({ last, after: counts, dropped: counts }));
    expect(await screen.findByText(/^Last stopped from/)).toBeVisible();
    expect(screen.getByText(/^Went out since: introductions: 20/)).toBeVisible();
    expect(screen.getByText(/^Dropped since.*introductions: 20/)).toBeVisible();
    expect(screen.queryByText('This programme is stopped.')).toBeNull();
  });

  it('M12 what an administrator has stopped no coordinator resumes', async () => {
    show('/programmes/p1/round', answersWith({ stopped: { since: now, everywhere: true } }));
    expect(await screen.findByText('Everything is stopped.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Resume' })).toBeNull();
  });
});
