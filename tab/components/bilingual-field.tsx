import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
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
}

/** English and French side by side. */
export const BilingualField = ({ label, value, max, onChange, disabled = false }: BilingualFieldProps) => {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <div className={styles.both}>
      {(['en', 'fr'] as const).map((locale) => (
        <Field key={locale} label={`${label} (${language(locale)})`} required>
          <Input
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
