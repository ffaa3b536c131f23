import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { dataFields } from './data-fields.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, justifyContent: 'space-between' },
  readers: { margin: 0, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export const ReadersSection = () => {
  const styles = useStyles();
  const { t, say } = useWords();
  return (
    <Section title={t('my-data.readers')} hint={t('my-data.readers.hint')}>
      <dl className={styles.list}>
        {dataFields.map(({ field, readers }) => (
          <div key={field} className={styles.row}>
            <dt>
              <Text>{say({ key: `data.field.${field}` })}</Text>
            </dt>
            <dd className={styles.readers}>
              {readers.map((reader) => (
                <Badge key={reader} appearance="outline">
                  {say({ key: `data.reader.${reader}` })}
                </Badge>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};
