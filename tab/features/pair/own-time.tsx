import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useWords } from '../../lib/reader.tsx';

const useStyles = makeStyles({
  input: { maxWidth: '16em' },
});

interface OwnTimeProps {
  label: string;
  hint: string;
  /** As the reader’s clock shows it: `2026-02-01T18:30`; empty when nothing is said. */
  value: string;
  onChange: (value: string) => void;
}

/** A day and a time of one's own, by one's own clock. */
export const OwnTime = ({ label, hint, value, onChange }: OwnTimeProps) => {
  const styles = useStyles();
  const { timeZone } = useWords();
  return (
    <Field label={label} hint={`${hint} (${timeZone.replaceAll('_', ' ')})`}>
      <Input
        className={styles.input}
        type="datetime-local"
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
};
