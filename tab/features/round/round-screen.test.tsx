import { screen, within } from '@testing-library/react';
import type { RoundView } from '#core/contract/coordinator.ts';
import type { RoundStatistics } from '#core/matching/statistics.ts';
import { designFrom } from '#core/programme/templates.ts';
import { asId } from '#core/shared/ids.ts';
import { addMinutes } from '#core/shared/instant.ts';
import { aMe, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const round: RoundView = {
  now,
  id: asId('r1'),
  status: 'ready',
  progress: 1,
  small: false,
  way: 'optimised',
  choosing: undefined,
  createdAt: now,
  publishedAt: undefined,
  publication: undefined,
  statistics: undefined,
  certificate: undefined,
  leftOut: 1,
  departments: [
    { a: 'Retail', b: 'Sales', pairs: 2 },
    { a: 'Sales', b: 'Sales', pairs: 1 },
  ],
};
const view = (latestRound: string | undefined) => ({
  now,
  programme: {
    id: 'p1',
    status: 'open',
    design: designFrom('skill-exchange', { en: 'Learning together', fr: 'Apprendre ensemble' }),
    slider: 30,
  },
  coordinators: [],
  enrolled: 8,
  latestRound,
});
const gradyArchie = { id: 'g', name: 'Grady Archie', reason: 'odd-one-out' };
const pairs = [
  {
    members: [
      { id: 'a', name: 'Ana Bowman', department: 'Retail' },
      { id: 'm', name: 'Megan Bowen', department: 'Sales' },
    ],
    score: 82,
  },
];
const statistics: RoundStatistics = {
  coverage: 1,
  learners: 0.5,
  meanScore: 6000,
  worstScore: 4000,
  diversity: 0.5,
  randomDiversity: 0.4,
  crossDepartment: 0.5,
  repeats: 0,
  spread: [],
};
const answersWith = (latestRound: string | undefined, more: Partial<RoundView> = {}) => ({
  me: aMe({ mayCoordinate: true }),
  'programmes/open': noneOpen,
  'programmes/p1': view(latestRound),
  'programmes/p1/rounds/r1': { ...round, ...more },
  'programmes/p1/rounds/r1/comparison': { now, status: 'none', progress: 0, columns: [] },
  'programmes/p1/people': { now, rows: [], next: undefined },
  'programmes/p1/rounds/r1/left-out': { now, rows: [gradyArchie], next: undefined },
  'programmes/p1/rounds/r1/pairs': { now, rows: pairs, next: undefined },
  'POST programmes/p1/rounds': round,
  'POST programmes/p1/rounds/r1/publication': {},
});

describe('a round', () => {
  it('M8 is a dry run first', async () => {
    const { user, api } = show('/programmes/p1/round', answersWith(undefined));
    expect(await screen.findByText('No round yet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Compute pairs' }));
    expect(await screen.findByText(/Nobody has been told/)).toBeVisible();
    expect(api.acts[0]?.body).toEqual({ slider: 30, way: 'optimised' });
  });

  it('M12 shows how far a round has come, and offers no other until it is there', async () => {
    show('/programmes/p1/round', answersWith('r1', { status: 'computing', progress: 0.4, leftOut: 0 }));
    expect(await screen.findByRole('progressbar', { name: 'Computing pairs: 40%' })).toBeVisible();
    for (const name of ['Compute pairs', 'Ask everybody', 'Publish'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('M12 asks before it is published, for it does not change any more', async () => {
    const { user, api } = show('/programmes/p1/round', answersWith('r1'));
    await user.click(await screen.findByRole('button', { name: 'Publish' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/does not change any more/)).toBeVisible();
    expect(api.acts).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Publish' }));
    expect(api.acts[0]?.path).toBe('programmes/p1/rounds/r1/publication');
  });

  it('M5 says who is left out and why', async () => {
    show('/programmes/p1/round', answersWith('r1'));
    expect(await screen.findByRole('cell', { name: 'Grady Archie' })).toBeVisible();
    expect(screen.getByText('everyone they could meet has another peer')).toBeVisible();
    expect(await screen.findByText('Ana Bowman · Megan Bowen')).toBeVisible();
  });

  it.each([
    [1, 'No other pairing helps more people: 1 possible pair was considered.'],
    [1_204_500, 'No other pairing helps more people: 1,204,500 possible pairs were considered.'],
  ])('M4 promises in one sentence that no pairing is better: over %i', async (possiblePairs, sentence) => {
    show('/programmes/p1/round', answersWith('r1', { statistics, certificate: { possiblePairs, gap: 0 } }));
    expect(await screen.findByText(sentence)).toBeVisible();
  });

  it('M4 promises no more than is proven', async () => {
    const certificate = { possiblePairs: 9, gap: 2.5 };
    show('/programmes/p1/round', answersWith('r1', { statistics, certificate }));
    expect(await screen.findByText(/a better one may exist/)).toBeVisible();
    expect(screen.queryByText(/No other pairing/)).toBeNull();
  });

  it('M7 promises of a draw only that it was by lot, and that as many people as possible have a peer', async () => {
    const certificate = { kind: 'fullest' as const, lot: 7, possiblePairs: 9, gap: 0 };
    show('/programmes/p1/round', answersWith('r1', { way: 'hat', statistics, certificate }));
    expect(await screen.findByText(/Pairs were drawn by lot\./)).toBeVisible();
    expect(screen.getByText(/as many people as possible have a peer/)).toBeVisible();
    expect(screen.queryByText(/No other pairing/)).toBeNull();
  });

  it('M7 while people choose it says how many have answered, and may be ended', async () => {
    const choosing = { closesAt: now, asked: 8, answered: 3, orMore: false };
    const more: Partial<RoundView> = { status: 'choosing', way: 'choice', choosing, leftOut: 0 };
    const closed = { ...round, status: 'computing' };
    const { user, api } = show('/programmes/p1/round', {
      ...answersWith('r1', more),
      'POST programmes/p1/rounds/r1/choosing-end': closed,
    });
    expect(await screen.findByText('3 of 8 have answered.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Compute pairs' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'End choosing and form pairs' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'End choosing and form pairs' }));
    expect(api.acts[0]?.path).toBe('programmes/p1/rounds/r1/choosing-end');
  });

  it('M7 says what people would like where the way of the next round is chosen', async () => {
    const preferredWays = { takenAt: now, told: { hat: 12, any: 6 }, answered: 21 };
    const { user, api } = show('/programmes/p1/round', {
      ...answersWith(undefined),
      'programmes/p1': { ...view(undefined), preferredWays },
    });
    const sentence = '“Drawn from the hat” is named most: by 12 of 21 people who have said so.';
    expect(await screen.findByText(sentence)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    expect(screen.getByRole('row', { name: 'Chosen by people themselves not shown' })).toBeVisible();
    const way = screen.getByRole('combobox', { name: 'Way of pairing' });
    await user.selectOptions(way, 'Drawn from the hat');
    expect(screen.queryByRole('slider')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Compute pairs' }));
    expect(api.acts[0]?.body).toEqual({ slider: 30, way: 'hat' });
  });

  it('M7 L7 says so where too few have said what they would like', async () => {
    show('/programmes/p1/round', answersWith(undefined));
    expect(await screen.findByText(/is shown once enough have said so/)).toBeVisible();
  });

  it.each([
    ['an older round', undefined],
    ['a round without any possible pair', { possiblePairs: 0, gap: 0 }],
  ])('M4 promises nothing of %s', async (_what, certificate) => {
    show('/programmes/p1/round', answersWith('r1', { statistics, certificate }));
    expect(await screen.findByText('How good it is')).toBeVisible();
    expect(screen.queryByText(/No other pairing|may exist/)).toBeNull();
  });

  it('M8 shows the spread of scores, and says where most pairs lie', async () => {
    const spread = [
      { from: 40, to: 50, pairs: 1 },
      { from: 60, to: 70, pairs: 3 },
    ];
    const { user } = show(
      '/programmes/p1/round',
      answersWith('r1', { statistics: { ...statistics, spread } }),
    );
    const sentence = 'Most often pairs score 60 to 70: 3 of 4. The lowest score is 40.';
    expect(await screen.findByText(sentence)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'What these figures mean' }));
    expect(screen.getByText('Of everyone who was free: how many have a peer.')).toBeVisible();
  });

  it('M8 says in a sentence how many pairs lead across departments', async () => {
    show('/programmes/p1/round', answersWith('r1'));
    expect(
      await screen.findByText('Each line joins two who meet: 2 of 3 lead across departments.'),
    ).toBeVisible();
  });

  it('M8 tells how good a dry run is before it offers another', async () => {
    show('/programmes/p1/round', answersWith('r1', { statistics }));
    await screen.findByText('How good it is');
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles.indexOf('How good it is')).toBeLessThan(titles.indexOf('Try it out'));
  });

  it('M9 offers no dry run while people are asked whether they are still in', async () => {
    const freshness = { isOpen: true, closesAt: now, answers: undefined, isAll: true };
    const asked = { ...view(undefined), freshness };
    show('/programmes/p1/round', { ...answersWith(undefined), 'programmes/p1': asked });
    expect(await screen.findByText('Everybody is being asked whether they are still in')).toBeVisible();
    expect(screen.queryByText(/No round yet|Compute pairs/)).toBeNull();
  });

  it('M8 shortens the name of a department in the drawing alone', async () => {
    const departments = [{ a: 'Corporate Social Responsibility', b: 'Sales', pairs: 1 }];
    const { user } = show('/programmes/p1/round', answersWith('r1', { departments }));
    expect(await screen.findByText('Corporate Social Respon…')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    expect(screen.getByRole('cell', { name: 'Corporate Social Responsibility' })).toBeVisible();
  });

  const publication = { pairs: 240, done: 10, created: 10, untold: 9, notReachable: 1, nextAt: now };

  it('M12 says how far publishing has come, when the others follow, where to see who cannot be reached, and may be stopped', async () => {
    const nextAt = addMinutes(now, 30);
    show('/programmes/p1/round', {
      ...answersWith('r1', { status: 'publishing', publication: { ...publication, nextAt } }),
      'programmes/p1/stop': { now, held: 0, before: [], after: [], dropped: [] },
    });
    expect(await screen.findByRole('progressbar', { name: 'Introduced: 10 of 240 pairs' })).toBeVisible();
    expect(screen.getByText(/^The other pairs follow on/)).toBeVisible();
    expect(screen.getByText('In 9 pairs somebody still has to be told.')).toBeVisible();
    expect(screen.getByText('In 1 pair somebody is not reachable.')).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Stop' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'See who' })).toHaveAttribute('href', '/programmes/p1/health');
  });

  it('M12 promises no time once the others are on their way, and nothing more once all are told', async () => {
    const told = { ...publication, untold: 0, notReachable: 0 };
    show('/programmes/p1/round', answersWith('r1', { status: 'publishing', publication: told }));
    expect(await screen.findByText('Introduced: 10 of 240 pairs')).toBeVisible();
    expect(screen.queryByText(/follow on|has to be told|not reachable/)).toBeNull();
  });
});
