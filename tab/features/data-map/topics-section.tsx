import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { DataMapView, DataRuleView, DataTopicView } from '#core/contract/data-map.ts';
import { DataReaders } from '../../components/data-readers.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { whenGone } from '../../lib/when-gone.ts';

const useStyles = makeStyles({
  topic: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  fields: { color: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyMonospace },
});

interface TopicProps {
  topic: DataTopicView;
  /** Also the names in the storage, and of the code. */
  isInDetail: boolean;
  rule: DataRuleView;
}

const Topic = ({ topic: { topic, readers, fields }, rule, isInDetail }: TopicProps) => {
  const styles = useStyles();
  const words = useWords();
  const { t, say } = words;
  return (
    <li className={styles.topic}>
      <Text weight="semibold">{say({ key: `data.field.${topic}` })}</Text>
      <Text>{t('data-map.purpose', { purpose: say({ key: `data.purpose.${topic}` }) })}</Text>
      <span className={styles.row}>
        <Text>{t('data-map.readers')}</Text>
        <DataReaders readers={readers} />
      </span>
      <Text>{t('data-map.goes', { when: whenGone(words, rule) })}</Text>
      {isInDetail && (
        <>
          <Caption1>{t('data-map.by', { by: rule.by })}</Caption1>
          <Caption1 className={styles.fields}>{fields.join(', ')}</Caption1>
        </>
      )}
    </li>
  );
};

/** X3: everything that is stored, by what it is for. */
export const TopicsSection = ({ map, isInDetail }: { map: DataMapView; isInDetail: boolean }) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Section title={t('data-map.topics')} hint={t('data-map.topics.hint')}>
      <ul className={styles.list}>
        {map.topics.map((topic) => {
          const rule = map.rules.find((one) => one.rule === topic.kept);
          return rule === undefined ? null : (
            <Topic key={topic.topic} topic={topic} rule={rule} isInDetail={isInDetail} />
          );
        })}
      </ul>
    </Section>
  );
};
