import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
});

interface SaveRowProps {
  label: string;
  /** Something is there to be saved. */
  changed: boolean;
  /** It is the one thing to do on the screen. */
  isFirst: boolean;
  saving: { isPending: boolean; isSuccess: boolean; error: Error | null };
  onSave: () => void;
}

/** Saves what was written, says so, and says why not. */
export const SaveRow = ({ label, changed, isFirst, saving, onSave }: SaveRowProps) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <>
      <ProblemBar error={saving.error} />
      <div className={styles.row}>
        <Button
          appearance={isFirst ? 'primary' : 'secondary'}
          disabled={!changed || saving.isPending}
          onClick={onSave}
        >
          {label}
        </Button>
        {saving.isSuccess && !changed && <Text role="status">{t('app.saved')}</Text>}
      </div>
    </>
  );
};
