import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { Bilingual } from '#core/shared/message.ts';
import { useWords } from '../lib/reader.tsx';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
  },
});

interface BilingualFieldProps {
  label: string;
  value: Bilingual;
  max: number;
  onChange: (value: Bilingual) => void;
  disabled?: boolean;
  /** Room for more than one line. */
  isLong?: boolean;
}

/** English and French side by side. */
export const BilingualField = (props: BilingualFieldProps) => {
  const { label, value, max, onChange, disabled = false, isLong = false } = props;
  const Words = isLong ? Textarea : Input;
  const styles = useStyles();
  const { language } = useWords();
  return (
    <div className={styles.both}>
      {(['en', 'fr'] as const).map((locale) => (
        <Field key={locale} label={`${label} (${language(locale)})`} required>
          <Words
            lang={locale}
            value={value[locale]}
            maxLength={max}
            disabled={disabled}
            onChange={(_, data) => onChange({ ...value, [locale]: data.value })}
          />
        </Field>
      ))}
    </div>
  );
};
