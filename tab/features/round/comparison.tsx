import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ComparisonColumn } from '#core/contract/comparison.ts';
import { ChartFrame } from '../../components/chart-frame.tsx';
import { useWords } from '../../lib/reader.tsx';
import { ColumnBars } from './column-bars.tsx';
import { chartShown, charted, chartValue, letterOf, policyName, rowsOf } from './comparison-rows.ts';
import { PickPolicy } from './pick-policy.tsx';

const useStyles = makeStyles({
  charts: {
    display: 'grid',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXXL}`,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
  },
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
  },
  column: { display: 'grid', gap: tokens.spacingVerticalS, alignContent: 'start' },
});

const Charts = ({ columns }: { columns: readonly ComparisonColumn[] }) => {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const [dryRun] = columns;
  const best = columns.reduce(
    (most, { statistics }, index) =>
      statistics.diversity > (columns[most]?.statistics.diversity ?? 0) ? index : most,
    0,
  );
  const head = [t('compare.figure'), ...columns.map((_, index) => letterOf(index))];
  return (
    <ChartFrame
      sentence={t('compare.sentence', {
        best: letterOf(best),
        diversity: words.share(columns[best]?.statistics.diversity ?? 0),
        random: words.share(dryRun?.statistics.randomDiversity ?? 0),
      })}
      table={{ head, rows: rowsOf(words, columns).map(({ name, cells }) => [name, ...cells]) }}
    >
      <div className={styles.charts}>
        {charted.map((name) => (
          <ColumnBars
            key={name}
            title={t(`round.quality.${name}`)}
            bars={columns.map(({ statistics }, index) => ({
              label: letterOf(index),
              share: chartValue(name, statistics),
              shown: chartShown(words, name, statistics),
            }))}
          />
        ))}
      </div>
    </ChartFrame>
  );
};

const LeftOutUnder = ({ leftOut, leftOutInAll }: Pick<ComparisonColumn, 'leftOut' | 'leftOutInAll'>) => {
  const { t } = useWords();
  if (leftOutInAll === 0) return <Text>{t('compare.nobody')}</Text>;
  return (
    <Accordion collapsible>
      <AccordionItem value="left-out">
        <AccordionHeader>{t('compare.left-out.count', { count: leftOutInAll })}</AccordionHeader>
        <AccordionPanel>
          <ul>
            {leftOut.map(({ name, reason }, index) => (
              <li key={index}>{t('round.left-out.line', { name, why: t(`round.left-out.${reason}`) })}</li>
            ))}
          </ul>
          {leftOutInAll > leftOut.length && (
            <Text>{t('compare.left-out.more', { count: leftOutInAll - leftOut.length })}</Text>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};

interface ComparisonProps {
  programme: string;
  columns: readonly ComparisonColumn[];
  onStarted: (round: string) => void;
}

/** The dry run and the others: charts, the same as a table, who is left out under each, and a way to pick one. */
export const Comparison = ({ programme, columns, onStarted }: ComparisonProps) => {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <Charts columns={columns} />
      <div className={styles.columns}>
        {columns.map((column, index) => (
          <div key={index} className={styles.column}>
            <Text weight="semibold">
              {words.t('compare.column', { letter: letterOf(index), policy: policyName(words, column) })}
            </Text>
            <LeftOutUnder {...column} />
            {index === 0 ? (
              <Text>{words.t('compare.present')}</Text>
            ) : (
              <PickPolicy
                programme={programme}
                policy={column}
                letter={letterOf(index)}
                onStarted={onStarted}
              />
            )}
          </div>
        ))}
      </div>
    </>
  );
};
