import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { CalendarEvent } from './calendar-event.ts';
import { useDialogStyles } from './dialog-styles.ts';
import { sayMinutes, timesOf, type Slot } from './move.ts';
import { ScopeChoice, type Scope } from './scope-choice.tsx';
import type { EventDeed } from './use-week.ts';

interface MoveDialogProps {
  event: CalendarEvent;
  /** Where it was dropped, or where it stands. */
  slot: Slot;
  onDeed: (deed: EventDeed) => void;
  onClose: () => void;
}

/** Moves an event, or the series it is part of, to a day and an hour; it stays as long as it is. */
export const MoveDialog = ({ event, slot, onDeed, onClose }: MoveDialogProps) => {
  const styles = useDialogStyles();
  const [day, setDay] = useState(slot.day);
  const [time, setTime] = useState(sayMinutes(slot.from));
  const [scope, setScope] = useState<Scope>('one');
  const isSeries = event.seriesMasterId !== null;
  const isWhole = day !== '' && time !== '';
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const from = hours * 60 + minutes;
  const move = (): void => {
    const times = timesOf({ ...slot, day, from });
    onDeed({ event: event.id, action: 'move', ...times, whole: scope === 'series' });
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Move {event.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <div className={styles.fields}>
              <Field label="Day">
                <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
              </Field>
              {!event.isAllDay && (
                <Field label="Begins at">
                  <Input type="time" step={900} value={time} onChange={(_, { value }) => setTime(value)} />
                </Field>
              )}
            </div>
            {!event.isAllDay && isWhole && <Text>It ends at {sayMinutes(from + slot.minutes)}.</Text>}
            {isSeries && <ScopeChoice scope={scope} onScope={setScope} />}
            {event.attendees.length > 0 && <Text>Everybody invited is asked again.</Text>}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="primary" disabled={!isWhole} onClick={move}>
              Move
            </Button>
            <Button onClick={onClose}>Leave it</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
