import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { DataReader } from '#core/contract/data-map.ts';
import { useWords } from '../lib/reader.tsx';

const useStyles = makeStyles({
  readers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** X4: who may read something; nobody is said as well. */
export const DataReaders = ({ readers }: { readers: readonly DataReader[] }) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <span className={styles.readers}>
      {(readers.length === 0 ? ['nobody'] : readers).map((reader) => (
        <Badge key={reader} appearance="outline">
          {say({ key: `data.reader.${reader}` })}
        </Badge>
      ))}
    </span>
  );
};
