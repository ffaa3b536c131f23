import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Select,
} from '@fluentui/react-components';
import { useState } from 'react';
import { appointmentOf, showAsNames, type Appointment, type AppointmentDraft } from './appointment.ts';
import { useDialogStyles } from './dialog-styles.ts';

interface AppointmentDialogProps {
  /** As `2026-01-05`. */
  day: string;
  onMake: (appointment: Appointment) => void;
  onClose: () => void;
}

/** Something somebody puts on their own calendar: a busy hour, days away. */
export const AppointmentDialog = ({ day, onMake, onClose }: AppointmentDialogProps) => {
  const styles = useDialogStyles();
  const [draft, setDraft] = useState<AppointmentDraft>({
    ...{ title: '', showAs: 'busy', isAllDay: false },
    ...{ firstDay: day, lastDay: day, from: '10:00', to: '11:00' },
  });
  const set = (part: Partial<AppointmentDraft>): void => setDraft({ ...draft, ...part });
  const appointment = appointmentOf(draft);
  const make = (): void => {
    if (appointment === undefined) return;
    onMake(appointment);
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>New appointment</DialogTitle>
          <DialogContent className={styles.content}>
            <Field label="Title" required>
              <Input value={draft.title} maxLength={255} onChange={(_, { value }) => set({ title: value })} />
            </Field>
            <Field label="Show as">
              <Select
                value={draft.showAs}
                onChange={(_, { value }) => {
                  const showAs = showAsNames.find(([one]) => one === value)?.[0] ?? 'busy';
                  set({ showAs, isAllDay: showAs === 'oof' });
                }}
              >
                {showAsNames.map(([value, name]) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <Checkbox
              label="Whole days"
              checked={draft.isAllDay}
              onChange={(_, { checked }) => set({ isAllDay: checked === true })}
            />
            <When draft={draft} onChange={set} />
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="primary" disabled={appointment === undefined} onClick={make}>
              Save
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

interface WhenProps {
  draft: AppointmentDraft;
  onChange: (part: Partial<AppointmentDraft>) => void;
}

const When = ({ draft: { isAllDay, firstDay, lastDay, from, to }, onChange }: WhenProps) => {
  const styles = useDialogStyles();
  const early = 'It ends before it begins.';
  const isEarly = isAllDay ? lastDay < firstDay : to <= from;
  return (
    <div className={styles.fields}>
      <Field label={isAllDay ? 'First day' : 'Day'}>
        <Input
          type="date"
          value={firstDay}
          onChange={(_, { value }) =>
            onChange({ firstDay: value, lastDay: value > lastDay ? value : lastDay })
          }
        />
      </Field>
      {isAllDay ? (
        <Field label="Last day" validationMessage={isEarly ? early : undefined}>
          <Input type="date" value={lastDay} onChange={(_, { value }) => onChange({ lastDay: value })} />
        </Field>
      ) : (
        <>
          <Field label="From">
            <Input
              type="time"
              step={900}
              value={from}
              onChange={(_, { value }) => onChange({ from: value })}
            />
          </Field>
          <Field label="To" validationMessage={isEarly ? early : undefined}>
            <Input type="time" step={900} value={to} onChange={(_, { value }) => onChange({ to: value })} />
          </Field>
        </>
      )}
    </div>
  );
};
