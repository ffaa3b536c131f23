import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { InsightsSnapshot } from '#core/growth/insights.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { Shown } from './shown.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
  },
});

const Voice = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <Text block weight="semibold">
      {title}
    </Text>
    {children}
  </div>
);

/** Goals, mindset and recommendation, each with the people behind it. */
export const VoicesSection = ({ snapshot }: { snapshot: InsightsSnapshot }) => {
  const styles = useStyles();
  const { t, share, number } = useWords();
  return (
    <Section title={t('insights.voices')}>
      <div className={styles.grid}>
        <Voice title={t('insights.goals')}>
          <Shown figure={snapshot.goals}>
            {({ n, atOrAbove, interval }) => (
              <Text>
                {t('insights.goals.text', {
                  n,
                  share: share(atOrAbove),
                  low: share(interval[0]),
                  high: share(interval[1]),
                })}
              </Text>
            )}
          </Shown>
        </Voice>
        <Voice title={t('insights.mindset')}>
          <Shown figure={snapshot.mindset}>
            {({ n, before, after }) => (
              <Text>
                {t('insights.mindset.text', { n, before: number(before, 1), after: number(after, 1) })}
              </Text>
            )}
          </Shown>
        </Voice>
        <Voice title={t('insights.recommend')}>
          <Shown figure={snapshot.recommend}>
            {({ n, mean, promoters, detractors }) => (
              <Text>{t('insights.recommend.text', { n, mean: number(mean, 1), promoters, detractors })}</Text>
            )}
          </Shown>
        </Voice>
      </div>
    </Section>
  );
};
