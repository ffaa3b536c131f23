import type { ComparedStatistics, ComparisonColumn } from '#core/contract/comparison.ts';
import { switchableTiers, type WhatIf } from '#core/matching/what-if.ts';
import type { Words } from '../../lib/reader.tsx';

/** How each figure of a policy reads, in the order of the table. */
const figures = {
  coverage: ({ share }: Words, { coverage }: ComparedStatistics) => share(coverage),
  learners: ({ share }: Words, { learners }: ComparedStatistics) => share(learners),
  mean: ({ number }: Words, { meanScore }: ComparedStatistics) => number(meanScore / 100),
  worst: ({ number }: Words, { worstScore }: ComparedStatistics) => number(worstScore / 100),
  diversity: ({ share }: Words, { diversity }: ComparedStatistics) => share(diversity),
  random: ({ share }: Words, { randomDiversity }: ComparedStatistics) => share(randomDiversity),
  cross: ({ share }: Words, { crossDepartment }: ComparedStatistics) => share(crossDepartment),
  repeats: ({ number }: Words, { repeats }: ComparedStatistics) => number(repeats),
} as const;
type FigureName = keyof typeof figures;
const names = Object.keys(figures) as FigureName[];

/** A, B, C: short enough for a chart; what each stands for is written beside it. A is the dry run. */
export const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/** “20 of 100 towards new perspectives, without …” */
export const policyName = ({ t, number }: Words, { slider, without }: WhatIf): string =>
  [
    t('policy.value', { value: number(slider) }),
    ...switchableTiers.filter((tier) => without.includes(tier)).map((tier) => t(`compare.without.${tier}`)),
  ].join(', ');

/** One row a figure, one column a policy. */
export const rowsOf = (
  words: Words,
  columns: readonly ComparisonColumn[],
): { name: string; cells: string[] }[] => [
  ...names.map((name) => ({
    name: words.t(`round.quality.${name}`),
    cells: columns.map(({ statistics }) => figures[name](words, statistics)),
  })),
  {
    name: words.t('compare.left-out'),
    cells: columns.map(({ leftOutInAll }) => words.number(leftOutInAll)),
  },
];

/** What people would rather look at: 0…1 each. */
export const charted = ['learners', 'mean', 'diversity', 'cross'] as const;

export const chartValue = (name: (typeof charted)[number], statistics: ComparedStatistics): number => {
  const { learners, meanScore, diversity, crossDepartment } = statistics;
  return { learners, mean: meanScore / 10_000, diversity, cross: crossDepartment }[name];
};

export const chartShown = (words: Words, name: FigureName, statistics: ComparedStatistics): string =>
  figures[name](words, statistics);
