import type { Fairness, FairnessGroup, FairnessWay } from '#core/matching/fairness.ts';
import { measures, type FairnessFigures, type Measure } from '#core/matching/fairness-figures.ts';
import type { Words } from '../../lib/reader.tsx';

export const groupName = ({ t }: Words, { name }: Pick<FairnessGroup, 'name'>): string =>
  name === '' ? t('fairness.unknown') : name;

/** A figure as one reads it; scores on a scale of 100. */
export const shownFigure = (
  { t, share, number }: Words,
  measure: Measure,
  figures: FairnessFigures,
): string => {
  const value = figures[measure];
  if (value === undefined) return t('fairness.not-told');
  if (measure === 'waiting') return number(value, 1);
  return measure === 'score' ? number(value / 100) : share(value);
};

interface Difference {
  way: FairnessWay;
  group: FairnessGroup;
  measure: Measure;
}

/** Every difference that is larger than chance would explain. */
export const differencesIn = ({ ways }: Fairness): Difference[] =>
  ways.flatMap(({ way, groups }) =>
    groups.flatMap((group) => group.differs.map((measure) => ({ way, group, measure }))),
  );

export const differenceLine = (words: Words, { everyone }: Fairness, one: Difference): string =>
  words.t('fairness.difference', {
    way: words.t(`fairness.way.${one.way}`),
    group: groupName(words, one.group),
    measure: words.t(`fairness.measure.${one.measure}`),
    value: shownFigure(words, one.measure, one.group.figures),
    everybody: shownFigure(words, one.measure, everyone),
  });

/** All measures of one group, for the table. */
export const cellsOf = (words: Words, name: string, figures: FairnessFigures): string[] => [
  name,
  words.number(figures.people),
  ...measures.map((measure) => shownFigure(words, measure, figures)),
];
