import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { DataMapView, DataRuleView, DataTopicView } from '#core/contract/data-map.ts';
import { DataReaders } from '../../components/data-readers.tsx';
import { Reading } from '../../components/reading.tsx';
import { ScreenLink } from '../../components/screen-link.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { whenGone } from '../../lib/when-gone.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, justifyContent: 'space-between' },
  field: { display: 'grid', flex: '1 1 240px', minWidth: 0 },
  readers: { margin: 0 },
});

interface ReadProps {
  topic: DataTopicView;
  rule: DataRuleView | undefined;
}

const Read = ({ topic: { topic, readers }, rule }: ReadProps) => {
  const styles = useStyles();
  const words = useWords();
  const { t, say } = words;
  return (
    <div className={styles.row}>
      <dt className={styles.field}>
        <Text>{say({ key: `data.field.${topic}` })}</Text>
        {rule !== undefined && (
          <Caption1>{t('my-data.readers.goes', { when: whenGone(words, rule) })}</Caption1>
        )}
      </dt>
      <dd className={styles.readers}>
        <DataReaders readers={readers} />
      </dd>
    </div>
  );
};

/** X4: who can read which of my data, and when it goes. What I read myself comes here; the rest stands in the whole map. */
export const ReadersSection = () => {
  const styles = useStyles();
  const { t } = useWords();
  const map = useRead<DataMapView>('data-map');
  return (
    <Section title={t('my-data.readers')} hint={t('my-data.readers.hint')}>
      <Reading of={map}>
        {({ topics, rules }) => (
          <dl className={styles.list}>
            {topics
              .filter(({ readers }) => readers.includes('me'))
              .map((topic) => (
                <Read key={topic.topic} topic={topic} rule={rules.find(({ rule }) => rule === topic.kept)} />
              ))}
          </dl>
        )}
      </Reading>
      <ScreenLink to="/data-map">{t('my-data.readers.all')}</ScreenLink>
    </Section>
  );
};
