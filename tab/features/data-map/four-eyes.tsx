import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { DataReader, DataTopicView } from '#core/contract/data-map.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';

const useStyles = makeStyles({
  eyes: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
  },
  eye: { display: 'grid', alignContent: 'start', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  seen: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  value: { margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the invented pair has something of; words under `tab.data-map.sample.*`. */
const sampled = [
  'identity',
  'teaches',
  'wants',
  'exclusions',
  'participation',
  'pairing',
  'answers',
  'sessions',
  'obstacles',
  'goals',
  'agreement',
  'worksheets',
  'ratings',
  'support',
  'nomination',
  'nomination-text',
];
const eyes = ['partner', 'manager', 'coordinator', 'administrator'] as const satisfies readonly DataReader[];

interface EyeProps {
  reader: (typeof eyes)[number];
  topics: readonly DataTopicView[];
}

const Eye = ({ reader, topics }: EyeProps) => {
  const styles = useStyles();
  const { t, say } = useWords();
  const seen = topics.filter(({ readers }) => readers.includes(reader));
  return (
    <div className={styles.eye}>
      <Subtitle2 as="h3" className={styles.title}>
        {t(`data-map.eye.${reader}`)}
      </Subtitle2>
      {seen.length === 0 ? (
        <Text>{t('data-map.sees-nothing')}</Text>
      ) : (
        <dl className={styles.seen}>
          {seen.map(({ topic }) => (
            <div key={topic}>
              <dt className={styles.term}>{say({ key: `data.field.${topic}` })}</dt>
              <dd className={styles.value}>{t(`data-map.sample.${topic}`)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Text className={styles.term}>
        {t('data-map.hidden', { hidden: topics.length - seen.length, all: topics.length })}
      </Text>
    </div>
  );
};

/** X3: one pair, which nobody is, as each of four sees it: by the readers that the API itself is held to (X2). */
export const FourEyes = ({ topics }: { topics: readonly DataTopicView[] }) => {
  const styles = useStyles();
  const { t } = useWords();
  const shown = sampled.flatMap((name) => topics.filter(({ topic }) => topic === name));
  return (
    <Section title={t('data-map.eyes')} hint={t('data-map.eyes.hint')}>
      <div className={styles.eyes}>
        {eyes.map((reader) => (
          <Eye key={reader} reader={reader} topics={shown} />
        ))}
      </div>
    </Section>
  );
};
