import { Text } from '@fluentui/react-components';
import { Bars } from '../../components/bars.tsx';
import { ChartFrame } from '../../components/chart-frame.tsx';
import { useWords } from '../../lib/reader.tsx';
import type { QualityFigures } from './quality-figures.ts';

/** Pairs by score, and where most of them lie. */
export const Spread = ({ spread, scores }: Pick<QualityFigures, 'spread' | 'scores'>) => {
  const { t, number } = useWords();
  const all = spread.reduce((sum, { pairs }) => sum + pairs, 0);
  const [fullest] = spread.toSorted((a, b) => b.pairs - a.pairs);
  if (fullest === undefined || all === 0) return <Text>{t('round.pairs.empty')}</Text>;
  const bars = spread.map(({ from, to, pairs }) => ({
    label: `${number(from)}–${number(to)}`,
    value: pairs,
    shown: number(pairs),
  }));
  return (
    <ChartFrame
      sentence={t('figures.spread', {
        from: number(fullest.from),
        to: number(fullest.to),
        pairs: number(fullest.pairs),
        all: number(all),
        worst: number(scores.worst),
      })}
      table={{
        head: [t('round.score'), t('round.pairs')],
        rows: bars.map(({ label, shown }) => [label, shown]),
      }}
    >
      <Bars bars={bars} />
    </ChartFrame>
  );
};
