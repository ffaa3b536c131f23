import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { newObjective, type ObjectiveDraft } from './design-body.ts';

const useStyles = makeStyles({
  objective: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  numbers: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 140px), 1fr))',
  },
});

interface ObjectiveProps {
  value: ObjectiveDraft;
  onChange: (value: ObjectiveDraft) => void;
  onRemove: () => void;
}

const amounts = ['baseline', 'target'] as const;

const ObjectiveFields = ({ value, onChange, onRemove }: ObjectiveProps) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.objective}>
      <BilingualField
        label={t('design.objective.title')}
        value={value.title}
        max={160}
        onChange={(title) => onChange({ ...value, title })}
      />
      <div className={styles.numbers}>
        <Field label={t('design.objective.unit')} required>
          <Input
            value={value.unit}
            maxLength={60}
            onChange={(_, data) => onChange({ ...value, unit: data.value })}
          />
        </Field>
        {amounts.map((amount) => (
          <Field key={amount} label={t(`design.objective.${amount}`)}>
            <Input
              type="number"
              value={String(value[amount])}
              onChange={(_, data) => onChange({ ...value, [amount]: Number(data.value) })}
            />
          </Field>
        ))}
      </div>
      <Button appearance="subtle" style={{ justifySelf: 'start' }} onClick={onRemove}>
        {t('design.objective.remove')}
      </Button>
    </div>
  );
};

interface ObjectivesEditorProps {
  value: readonly ObjectiveDraft[];
  onChange: (value: ObjectiveDraft[]) => void;
}

/** G4: what the programme itself is for, with the value before. */
export const ObjectivesEditor = ({ value, onChange }: ObjectivesEditorProps) => {
  const { t } = useWords();
  return (
    <Section title={t('design.objectives')} hint={t('design.objectives.hint')}>
      {value.map((objective) => (
        <ObjectiveFields
          key={objective.id}
          value={objective}
          onChange={(changed) => onChange(value.map((one) => (one.id === changed.id ? changed : one)))}
          onRemove={() => onChange(value.filter((one) => one !== objective))}
        />
      ))}
      {value.length < 8 && (
        <Button style={{ alignSelf: 'start' }} onClick={() => onChange([...value, newObjective()])}>
          {t('design.objective.add')}
        </Button>
      )}
    </Section>
  );
};
