import { makeStyles, tokens } from '@fluentui/react-components';
import { cadences } from '#core/sessions/slot-search.ts';
import type { SessionFormat } from '#core/programme/programme.ts';
import { useWords } from '../lib/reader.tsx';
import { ChoiceSelect } from './choice-select.tsx';
import { NumberField } from './number-field.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
  },
});

interface FormatFieldsProps {
  value: SessionFormat;
  onChange: (part: Partial<SessionFormat>) => void;
}

/** How often, how many, how long. */
export const FormatFields = ({ value, onChange }: FormatFieldsProps) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.fields}>
      <ChoiceSelect
        label={t('format.cadence')}
        value={value.cadence}
        choices={cadences.map((one) => ({ value: one, label: t(`format.cadence.${one}`) }))}
        onChange={(cadence) => onChange({ cadence })}
      />
      <NumberField
        label={t('format.sessions')}
        value={value.sessions}
        min={1}
        max={26}
        onChange={(sessions) => onChange({ sessions })}
      />
      <NumberField
        label={t('format.minutes')}
        value={value.durationMinutes}
        min={15}
        max={120}
        step={15}
        onChange={(durationMinutes) => onChange({ durationMinutes })}
      />
    </div>
  );
};
