import { Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { asId } from '#core/shared/ids.ts';
import { ChoiceSelect } from '../../components/choice-select.tsx';
import { useWords } from '../../lib/reader.tsx';
import { dayAfter, startOfDay } from '../../lib/zoned-day.ts';
import { withLimits, withWhenRather, type Draft, type Rather } from './draft.ts';
import type { EditProps } from './edit-props.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  date: { maxWidth: '14em' },
});

const times = ['', 'mornings', 'afternoons'] as const;

const Travelling = ({ draft, change }: EditProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const { travellingUntil, timeZone } = draft;
  const set = (day: string) => {
    const { travellingUntil: _before, ...rest } = draft;
    change(day === '' ? rest : { ...rest, travellingUntil: startOfDay(day, timeZone) });
  };
  return (
    <Field label={t('enrol.back-on')} hint={t('enrol.back-on.hint')}>
      <Input
        className={styles.date}
        type="date"
        value={travellingUntil === undefined ? '' : dayAfter(asId(travellingUntil), timeZone, 0)}
        onChange={(_, { value }) => set(value)}
      />
    </Field>
  );
};

/** S1: how far somebody would go now and then, where hours hardly meet. */
const NowAndThen = ({ draft, change }: EditProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const { meetingLimits = {} } = draft;
  return (
    <>
      <Text>{t('enrol.limits.hint')}</Text>
      <div className={styles.row}>
        {(['earliest', 'latest'] as const).map((limit) => (
          <Field key={limit} label={t(`enrol.limits.${limit}`)}>
            <Input
              type="time"
              value={meetingLimits[limit] ?? ''}
              onChange={(_, { value }) => change(withLimits(draft, { [limit]: value }))}
            />
          </Field>
        ))}
      </div>
    </>
  );
};

/** S1: what makes a time better or worse for somebody; it rules out none. */
export const WhenRather = ({ draft, change }: EditProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const { time, avoid = [] } = draft.meetingWishes ?? {};
  const set = (part: Rather): void => change(withWhenRather(draft, part));
  const days: Draft['workingHours']['days'] = draft.workingHours.days;
  return (
    <>
      <ChoiceSelect
        label={t('enrol.rather')}
        value={time ?? ''}
        choices={times.map((value) => ({ value, label: t(`enrol.rather.${value === '' ? 'any' : value}`) }))}
        onChange={(value) => set({ time: value === '' ? undefined : value })}
      />
      <Text>{t('enrol.avoid')}</Text>
      <div className={styles.row} role="group" aria-label={t('enrol.avoid')}>
        {days.map((day) => (
          <Checkbox
            key={day}
            label={t(`enrol.day.${day}`)}
            checked={avoid.includes(day)}
            onChange={(_, { checked }) =>
              set({ avoid: checked === true ? [...avoid, day] : avoid.filter((one) => one !== day) })
            }
          />
        ))}
      </div>
      <NowAndThen draft={draft} change={change} />
      <Travelling draft={draft} change={change} />
    </>
  );
};
