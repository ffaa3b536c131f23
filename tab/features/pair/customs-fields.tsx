import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { quietFrom, quietUntil } from '#core/checkins/quiet-hours.ts';
import { quietHoursOf, reminderOf, reminders, type Customs } from '#core/pairs/customs.ts';
import { ChoiceSelect } from '../../components/choice-select.tsx';
import { useWords } from '../../lib/reader.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

interface CustomsFieldsProps {
  value: Customs;
  onChange: (part: Customs) => void;
}

/** A2: when a reminder comes, and when nothing does. */
export const CustomsFields = ({ value, onChange }: CustomsFieldsProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const quietHours = quietHoursOf(value);
  const hours = (all: readonly number[]) =>
    all.map((hour) => ({ value: String(hour), label: t('pair.agreement.quiet.hour', { hour }) }));
  return (
    <>
      <div className={styles.row}>
        <ChoiceSelect
          label={t('pair.agreement.reminder')}
          value={reminderOf(value)}
          choices={reminders.map((one) => ({ value: one, label: t(`pair.agreement.reminder.${one}`) }))}
          onChange={(reminder) => onChange({ reminder })}
        />
        <ChoiceSelect
          label={t('pair.agreement.quiet.from')}
          value={String(quietHours.from)}
          choices={hours(quietFrom)}
          onChange={(from) => onChange({ quietHours: { ...quietHours, from: Number(from) } })}
        />
        <ChoiceSelect
          label={t('pair.agreement.quiet.until')}
          value={String(quietHours.until)}
          choices={hours(quietUntil)}
          onChange={(until) => onChange({ quietHours: { ...quietHours, until: Number(until) } })}
        />
      </div>
      <Text size={200}>{t('pair.agreement.quiet.hint')}</Text>
    </>
  );
};
