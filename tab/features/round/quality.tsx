import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Certificate } from '#core/matching/problem.ts';
import type { RoundStatistics } from '#core/matching/statistics.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { Blocking } from './blocking.tsx';
import { FiguresExplained } from './figures-explained.tsx';
import { qualityFigures, type QualityFigures } from './quality-figures.ts';
import { Spread } from './spread.tsx';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, max(112px, 22%)), 1fr))',
    margin: 0,
  },
  tile: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  value: { margin: 0 },
});

const Tile = ({ name, value }: { name: string; value: string }) => {
  const styles = useStyles();
  return (
    <div className={styles.tile}>
      <dt>
        <Text size={200}>{name}</Text>
      </dt>
      <dd className={styles.value}>
        <Text size={600} weight="semibold">
          {value}
        </Text>
      </dd>
    </div>
  );
};

const shareNames = ['coverage', 'learners', 'diversity', 'random', 'cross'] as const;
const scoreNames = ['mean', 'worst'] as const;

const Tiles = ({ figures: { shares, scores, repeats } }: { figures: QualityFigures }) => {
  const styles = useStyles();
  const { t, share, number } = useWords();
  return (
    <dl className={styles.tiles}>
      {shareNames.map((name) => (
        <Tile key={name} name={t(`round.quality.${name}`)} value={share(shares[name])} />
      ))}
      {scoreNames.map((name) => (
        <Tile key={name} name={t(`round.quality.${name}`)} value={number(scores[name])} />
      ))}
      <Tile name={t('round.quality.repeats')} value={number(repeats)} />
    </dl>
  );
};

/** M4: the promise in one sentence, and only as far as it is proven. */
const Proven = ({ certificate: { kind, possiblePairs, gap } }: { certificate: Certificate }) => {
  const { t } = useWords();
  if (possiblePairs === 0) return null;
  if (kind === 'fullest') return <Text>{t('round.promise.fullest', { count: possiblePairs })}</Text>;
  return (
    <Text>{gap === 0 ? t('round.promise', { count: possiblePairs }) : t('round.promise.unproven')}</Text>
  );
};

interface QualityProps {
  statistics: RoundStatistics;
  certificate: Certificate | undefined;
}

/** M8: coverage, learners, scores, diversity against a random draw, spread. */
export const Quality = ({ statistics, certificate }: QualityProps) => {
  const { t, share } = useWords();
  const figures = qualityFigures(statistics);
  const { coverage, learners } = figures.shares;
  return (
    <>
      <Section
        title={t('round.quality')}
        hint={t('round.quality.sentence', { coverage: share(coverage), learners: share(learners) })}
      >
        <Tiles figures={figures} />
        <FiguresExplained />
        {(statistics.circles ?? 0) > 0 && (
          <Text>{t('round.circles', { count: statistics.circles ?? 0 })}</Text>
        )}
        {certificate !== undefined && <Proven certificate={certificate} />}
        {statistics.blocking !== undefined && <Blocking blocking={statistics.blocking} />}
      </Section>
      <Section title={t('round.spread')}>
        <Spread {...figures} />
      </Section>
    </>
  );
};
