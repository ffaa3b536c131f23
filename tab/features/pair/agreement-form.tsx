import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgreementTerms } from '#core/pairs/agreement.ts';
import { FormatFields } from '../../components/format-fields.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { useWords } from '../../lib/reader.tsx';
import { CustomsFields } from './customs-fields.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  // As high as what stands in it: nothing of an agreement is hidden on a phone.
  text: { fieldSizing: 'content', maxHeight: 'none' },
});

const written = ['confidentiality', 'candour', 'offLimits', 'howWeEnd'] as const;

interface AgreementFormProps {
  /** What to start from. */
  terms: AgreementTerms;
  busy: boolean;
  onPropose: (terms: AgreementTerms) => void;
  onCancel?: () => void;
}

export const AgreementForm = ({ terms: start, busy, onPropose, onCancel }: AgreementFormProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const [terms, setTerms] = useState(start);
  const set = (part: Partial<AgreementTerms>) => setTerms({ ...terms, ...part });
  const complete = written.every((field) => terms[field].trim() !== '');
  return (
    <div className={styles.form}>
      <FormatFields value={terms} onChange={set} />
      <NumberField
        label={t('pair.agreement.notice-hours')}
        value={terms.noticeHours}
        min={0}
        max={168}
        onChange={(noticeHours) => set({ noticeHours })}
      />
      <CustomsFields value={terms} onChange={set} />
      {written.map((field) => (
        <Field key={field} label={t(`pair.agreement.${field}`)}>
          <Textarea
            value={terms[field]}
            maxLength={400}
            resize="vertical"
            textarea={{ className: styles.text }}
            onChange={(_, { value }) => set({ [field]: value })}
          />
        </Field>
      ))}
      <div className={styles.row}>
        <Button appearance="primary" disabled={busy || !complete} onClick={() => onPropose(terms)}>
          {t('pair.agreement.propose')}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{t('app.cancel')}</Button>}
      </div>
    </div>
  );
};
