import { Checkbox, Field, Input, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { ChoiceSelect } from '../../components/choice-select.tsx';
import { useWords } from '../../lib/reader.tsx';
import type { Draft } from './draft.ts';
import type { EditProps } from './edit-props.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

const days = [1, 2, 3, 4, 5, 6, 7];
const capacities = ['1', '2', '3'] as const;
const formats: readonly Draft['formats'][number][] = ['remote', 'on-site'];
const zones = Intl.supportedValuesOf('timeZone');

const toggled = <Value,>(all: readonly Value[], one: Value, on: boolean): Value[] =>
  on ? [...all, one] : all.filter((other) => other !== one);

const WorkingHours = ({ draft, change }: EditProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const hours = draft.workingHours;
  const set = (part: Partial<Draft['workingHours']>) =>
    change({ ...draft, workingHours: { ...hours, ...part } });
  return (
    <>
      <div className={styles.row} role="group" aria-label={t('enrol.days')}>
        {days.map((day) => (
          <Checkbox
            key={day}
            label={t(`enrol.day.${day}`)}
            checked={hours.days.includes(day)}
            disabled={hours.days.length === 1 && hours.days.includes(day)}
            onChange={(_, { checked }) =>
              set({ days: toggled(hours.days, day, checked === true).sort((a, b) => a - b) })
            }
          />
        ))}
      </div>
      <div className={styles.row}>
        <Field label={t('enrol.from')}>
          <Input type="time" value={hours.start} onChange={(_, { value }) => set({ start: value })} />
        </Field>
        <Field label={t('enrol.until')}>
          <Input type="time" value={hours.end} onChange={(_, { value }) => set({ end: value })} />
        </Field>
      </div>
    </>
  );
};

export const WhenAndWhere = ({ draft, change }: EditProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const known = zones.includes(draft.timeZone) ? zones : [draft.timeZone, ...zones];
  return (
    <>
      <ChoiceSelect
        label={t('enrol.time-zone')}
        value={draft.timeZone}
        choices={known.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
        onChange={(timeZone) => change({ ...draft, timeZone })}
      />
      <WorkingHours draft={draft} change={change} />
      <Field hint={t('enrol.shifts.hint')}>
        <Switch
          label={t('enrol.shifts')}
          checked={draft.shifts === true}
          onChange={(_, { checked }) => change({ ...draft, shifts: checked })}
        />
      </Field>
      <ChoiceSelect
        label={t('enrol.capacity')}
        value={capacities[draft.capacity - 1] ?? '1'}
        choices={capacities.map((value) => ({ value, label: value }))}
        onChange={(value) => change({ ...draft, capacity: Number(value) })}
      />
      <div className={styles.row} role="group" aria-label={t('enrol.formats')}>
        {formats.map((format) => (
          <Checkbox
            key={format}
            label={t(`enrol.format.${format}`)}
            checked={draft.formats.includes(format)}
            disabled={draft.formats.length === 1 && draft.formats.includes(format)}
            onChange={(_, { checked }) =>
              change({ ...draft, formats: toggled(draft.formats, format, checked === true) })
            }
          />
        ))}
      </div>
      <Switch
        label={t('enrol.trio')}
        checked={draft.acceptsTrio}
        onChange={(_, { checked }) => change({ ...draft, acceptsTrio: checked })}
      />
    </>
  );
};
