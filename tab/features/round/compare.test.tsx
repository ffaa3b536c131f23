import { screen, within } from '@testing-library/react';
import type { ComparisonColumn, ComparisonView } from '#core/contract/comparison.ts';
import type { RoundView } from '#core/contract/coordinator.ts';
import { asId } from '#core/shared/ids.ts';
import { now } from '../../testing/answers.ts';
import { showPart } from '../../testing/show-part.tsx';
import { Compare } from './compare.tsx';
import { othersThan } from './others-than.ts';

const column = (
  slider: number,
  diversity: number,
  more: Partial<ComparisonColumn> = {},
): ComparisonColumn => ({
  ...{ slider, without: [], leftOut: [], leftOutInAll: 0 },
  statistics: {
    ...{ coverage: 1, learners: 0.5, meanScore: 6_000, worstScore: 4_000, diversity, randomDiversity: 0.4 },
    ...{ crossDepartment: 0.5, repeats: 0, spread: [] },
  },
  ...more,
});
const view = (said: Partial<ComparisonView>): ComparisonView => ({
  ...{ now, status: 'ready', progress: 1 },
  columns: [
    column(30, 0.5),
    column(10, 0.45),
    column(90, 0.72, {
      without: ['mostLearners'],
      leftOut: [{ name: 'Grady Archie', reason: 'odd-one-out' }],
      leftOutInAll: 3,
    }),
  ],
  ...said,
});
const round: RoundView = {
  ...{
    now,
    id: asId('r1'),
    status: 'ready',
    progress: 1,
    small: false,
    way: 'optimised',
    choosing: undefined,
    createdAt: now,
    leftOut: 0,
  },
  ...{
    publishedAt: undefined,
    publication: undefined,
    statistics: undefined,
    certificate: undefined,
    departments: [],
  },
};
const path = 'programmes/p1/rounds/r1/comparison';

const compare = (read: ComparisonView, locale: 'en' | 'fr' = 'en') => {
  const started: string[] = [];
  const part = <Compare programme="p1" round={round} onStarted={(id) => started.push(id)} />;
  const answers = {
    [path]: read,
    [`POST ${path}`]: view({ status: 'computing', progress: 0.4 }),
    'POST programmes/p1/rounds': { ...round, id: 'r2' },
  };
  return { ...showPart(part, { answers, locale }), started };
};

describe('policies side by side', () => {
  it('M8 stand in columns, with who is left out under each and why', async () => {
    const { user } = compare(view({}));
    expect(
      await screen.findByText(
        'C brings together the most different experience: 72%; a random draw would have 40%.',
      ),
    ).toBeVisible();
    expect(screen.getByText('A: 30 of 100 towards new perspectives')).toBeVisible();
    expect(
      screen.getByText('C: 90 of 100 towards new perspectives, learning counts only in the score'),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    const rows = within(screen.getByRole('table'))
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows).toContain('Diversity of experience50%45%72%');
    expect(rows).toContain('Free and left out003');
    await user.click(screen.getByRole('button', { name: '3 people who were free are left out' }));
    expect(screen.getByText('Grady Archie: everyone they could meet has another peer')).toBeVisible();
    expect(screen.getByText('and 2 more')).toBeVisible();
  });

  it('M8 picking a column computes the dry run again with it', async () => {
    const { user, started } = compare(view({}));
    await user.click(await screen.findByRole('button', { name: 'Compute the dry run as in C' }));
    await screen.findByText('A: 30 of 100 towards new perspectives');
    expect(started).toEqual(['r2']);
  });

  it('M8 is worked out in the background, and says how far it is', async () => {
    const { user } = compare(view({ status: 'none', columns: [column(30, 0.5)] }));
    await user.click(await screen.findByRole('button', { name: 'Compare' }));
    expect(await screen.findByText('Comparing: 40%')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Compare' })).toBeDisabled();
  });

  it('M6 M8 offers a slider and what comes first, and nothing else', async () => {
    compare(view({ status: 'none', columns: [column(30, 0.5)] }));
    const group = within(await screen.findByRole('group', { name: 'B: another way' }));
    expect(group.getAllByRole('slider')).toHaveLength(1);
    expect(group.getAllByRole('checkbox')).toHaveLength(2);
  });

  it('M8 says what to do when it could not be computed', async () => {
    compare(view({ status: 'failed' }), 'fr');
    expect(await screen.findByText(/n’a pas pu être calculée/)).toBeVisible();
  });

  it('M8 suggests what lies furthest from the dry run, then what was compared last', () => {
    const slid = (slider: number) => ({ slider, without: [] });
    expect(othersThan([slid(10)])).toEqual([slid(50), slid(90)]);
    expect(othersThan([slid(50)])).toEqual([slid(10), slid(90)]);
    expect(othersThan([slid(50), slid(35)])).toEqual([slid(35)]);
  });
});
