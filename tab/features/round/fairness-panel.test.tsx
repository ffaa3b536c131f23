import { screen, within } from '@testing-library/react';
import type { Fairness } from '#core/matching/fairness.ts';
import type { BlockingTold } from '#core/matching/blocking-pairs.ts';
import { showPart } from '../../testing/show-part.tsx';
import { Blocking } from './blocking.tsx';
import { FairnessPanel } from './fairness-panel.tsx';

const figures = { people: 20, coverage: 0.9, waiting: 0.2, score: 6_100, learners: 0.5 };
const fairness = (differs: Fairness['ways'][number]['groups'][number]['differs']): Fairness => ({
  everyone: figures,
  ways: [
    {
      way: 'department',
      groups: [
        { name: 'Sales', figures: { ...figures, people: 12 }, differs: [] },
        {
          name: '',
          figures: { ...figures, people: 8, coverage: 0.25, score: undefined, learners: undefined },
          differs,
        },
      ],
      notShown: 2,
    },
    { way: 'office', groups: [], notShown: 3 },
    { way: 'timeZone', groups: [], notShown: 0 },
  ],
});
const panel = (of: Fairness, locale: 'en' | 'fr' = 'en') =>
  showPart(<FairnessPanel fairness={{ kind: 'shown', value: of }} />, { answers: {}, locale });

describe('the fairness panel', () => {
  it('M11 names the differences that are larger than chance would explain', () => {
    panel(fairness(['coverage']));
    expect(screen.getByText('1 difference is larger than chance would explain:')).toBeVisible();
    expect(screen.getByText('Department: Not known · Paired: 25%; everybody: 90%')).toBeVisible();
  });

  it('M11 says so where chance explains all', () => {
    panel(fairness([]), 'fr');
    expect(screen.getByText('Aucune différence ne dépasse ce que le hasard expliquerait.')).toBeVisible();
  });

  it('M11 can be read as a table, with what is not told', async () => {
    const { user } = panel(fairness(['coverage']));
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Department'),
      'Sales1290%0.26150%',
      'Not known825%0.2Not shownNot shownPaired',
      'Everybody2090%0.26150%',
    ]);
  });

  it('L7 M11 says how many groups are not shown, in whatever way one compares', async () => {
    const { user } = panel(fairness([]));
    expect(screen.getByText(/^2 groups are not shown/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Compare by' }), 'Office');
    expect(screen.getByText('No group can be shown.')).toBeVisible();
    expect(screen.getByText(/^3 groups are not shown/)).toBeVisible();
  });

  it('L7 M11 says plainly that there are too few', () => {
    showPart(<FairnessPanel fairness={{ kind: 'too-few' }} />, { answers: {}, locale: 'en' });
    expect(screen.getByText('Fewer than five people were free: nothing is shown.')).toBeVisible();
  });
});

describe('blocking pairs', () => {
  it.each<[BlockingTold, RegExp]>([
    [
      { cases: 109, strong: 'few', looked: 9, placed: 9 },
      /^In 109 cases .* fewer than five of them .* no mistake/,
    ],
    [
      { cases: 'few', strong: 0, looked: 9, placed: 9 },
      /^In fewer than five cases .* have\. It is no mistake/,
    ],
    [{ cases: 0, strong: 0, looked: 9, placed: 9 }, /^No two people/],
    [{ cases: 12_000, strong: 900, looked: 250, placed: 90_000 }, /estimate from 250 of the 90,000 people/],
  ])('M8 are one quiet sentence: %o', (blocking, sentence) => {
    showPart(<Blocking blocking={blocking} />, { answers: {}, locale: 'en' });
    expect(screen.getByText(sentence)).toBeVisible();
  });
});
