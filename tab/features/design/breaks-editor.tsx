import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { mostBreaks } from '#core/programme/programme-break.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { isBreak, newBreak, type BreakDraft } from './design-body.ts';

const useStyles = makeStyles({
  one: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  start: { justifySelf: 'start', alignSelf: 'start' },
});

interface BreakProps {
  value: BreakDraft;
  onChange: (value: BreakDraft) => void;
  onRemove: () => void;
}

const ends = ['from', 'to'] as const;

const BreakFields = ({ value, onChange, onRemove }: BreakProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const isWrong = value.from !== '' && value.to !== '' && !isBreak(value);
  return (
    <div className={styles.one}>
      <BilingualField
        label={t('design.break.name')}
        value={value.name}
        max={80}
        onChange={(name) => onChange({ ...value, name })}
      />
      <div className={styles.days}>
        {ends.map((end) => (
          <Field
            key={end}
            label={t(`design.break.${end}`)}
            required
            validationMessage={end === 'to' && isWrong ? t('design.break.wrong') : undefined}
          >
            <Input
              type="date"
              value={value[end]}
              onChange={(_, data) => onChange({ ...value, [end]: data.value })}
            />
          </Field>
        ))}
      </div>
      <Button appearance="subtle" className={styles.start} onClick={onRemove}>
        {t('design.break.remove')}
      </Button>
    </div>
  );
};

interface BreaksEditorProps {
  value: readonly BreakDraft[];
  onChange: (value: BreakDraft[]) => void;
}

/** D5: when pairs do not meet. */
export const BreaksEditor = ({ value, onChange }: BreaksEditorProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const replaced = (place: number, ...by: BreakDraft[]) => value.toSpliced(place, 1, ...by);
  return (
    <Section title={t('design.breaks')} hint={t('design.breaks.hint')}>
      {value.map((one, place) => (
        <BreakFields
          key={place}
          value={one}
          onChange={(changed) => onChange(replaced(place, changed))}
          onRemove={() => onChange(replaced(place))}
        />
      ))}
      {value.length < mostBreaks && (
        <Button className={styles.start} onClick={() => onChange([...value, newBreak()])}>
          {t('design.break.add')}
        </Button>
      )}
    </Section>
  );
};
