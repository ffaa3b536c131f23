import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { InsightsSnapshot } from '#core/growth/insights.ts';
import { ChartFrame } from '../../components/chart-frame.tsx';
import { Section } from '../../components/section.tsx';
import { skillName } from '../../lib/catalogue.ts';
import { useWords, type Words } from '../../lib/reader.tsx';
import { PairedDots, type DotRow } from './paired-dots.tsx';
import { Shown } from './shown.tsx';

const useStyles = makeStyles({
  figures: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalM },
});

const rowsOf = (snapshot: InsightsSnapshot, { t, locale }: Words): DotRow[] => [
  ...(snapshot.overall.kind === 'shown'
    ? [{ label: t('insights.growth.all'), figure: snapshot.overall.value }]
    : []),
  ...snapshot.perSkill.map(({ skill, figure }) => ({ label: skillName(skill, locale), figure })),
];

const cellsOf = ({ label, figure }: DotRow, { number, change }: Words): string[] => [
  label,
  number(figure.n),
  number(figure.meanBefore, 1),
  number(figure.meanAfter, 1),
  change(figure.meanChange),
  `${change(figure.ci95[0])} … ${change(figure.ci95[1])}`,
];

/** L2, L3: before → after in plain words, with people and interval. */
export const GrowthSection = ({ snapshot }: { snapshot: InsightsSnapshot }) => {
  const styles = useStyles();
  const words = useWords();
  const { t, number, change } = words;
  const rows = rowsOf(snapshot, words);
  const hidden = snapshot.skillsWithheld;
  const head = ['skill', 'n', 'before', 'after', 'change', 'interval'].map((one) =>
    t(`insights.growth.${one}`),
  );
  return (
    <Section title={t('insights.growth')} hint={t('insights.growth.hint')}>
      <Shown figure={snapshot.overall}>
        {(overall) => (
          <>
            <div className={styles.figures}>
              <Text size={800} weight="semibold">
                {number(overall.meanBefore, 1)} → {number(overall.meanAfter, 1)}
              </Text>
              <Text>{t('insights.growth.of-five')}</Text>
            </div>
            <ChartFrame
              sentence={t('insights.growth.sentence', {
                n: overall.n,
                change: change(overall.meanChange),
                low: change(overall.ci95[0]),
                high: change(overall.ci95[1]),
              })}
              table={{ head, rows: rows.map((row) => cellsOf(row, words)) }}
            >
              <PairedDots rows={rows} />
            </ChartFrame>
          </>
        )}
      </Shown>
      {hidden > 0 && <Text size={200}>{t('insights.growth.hidden', { count: hidden })}</Text>}
    </Section>
  );
};
