import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { sayMoment, sayShortMoment } from '../lib/say-time.ts';
import type { Person } from '../people/person.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { useDialogStyles } from './dialog-styles.ts';
import { EventDeeds } from './event-deeds.tsx';
import { ScopeChoice, type Scope } from './scope-choice.tsx';
import type { EventDeed } from './use-week.ts';

const useStyles = makeStyles({
  people: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  body: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

const answerWords: Readonly<Record<string, string>> = {
  none: 'not answered',
  organizer: 'organiser',
  tentativelyAccepted: 'maybe',
  accepted: 'accepted',
  declined: 'declined',
  notResponded: 'not answered',
};

const showAsWords: Readonly<Record<string, string>> = {
  oof: 'out of office',
  workingElsewhere: 'working elsewhere',
};

interface EventDetailsProps {
  event: CalendarEvent;
  owner: Person;
  onDeed: (deed: EventDeed) => void;
  onMove: () => void;
  onClose: () => void;
}

/** One event, as a person opens it in Outlook, and what they can do with it. */
export const EventDetails = ({ event, owner, onDeed, onMove, onClose }: EventDetailsProps) => {
  const styles = useStyles();
  const dialog = useDialogStyles();
  const [scope, setScope] = useState<Scope>('one');
  const act = (deed: EventDeed): void => {
    onDeed(deed);
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{event.title}</DialogTitle>
          <DialogContent className={dialog.content}>
            <Text>
              {sayMoment(event.start, owner.timeZone)} to {sayShortMoment(event.end, owner.timeZone)}
            </Text>
            <Text>{traits(event).join(' · ')}</Text>
            <Text>Organiser: {event.organiser.name}</Text>
            {event.attendees.length > 0 && <Attendees event={event} />}
            {event.source === 'api' && <Text className={styles.body}>{plainText(event.body)}</Text>}
            {event.seriesMasterId !== null && <ScopeChoice scope={scope} onScope={setScope} />}
          </DialogContent>
          <DialogActions className={dialog.actions}>
            <EventDeeds event={event} scope={scope} onDeed={act} onMove={onMove} />
            <Button appearance="secondary" onClick={onClose}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

const traits = (event: CalendarEvent): string[] => [
  ...(event.isOnlineMeeting ? ['Teams meeting'] : []),
  ...(event.seriesMasterId === null ? [] : ['part of a series']),
  ...(event.private ? ['private'] : []),
  `shown as ${showAsWords[event.showAs] ?? event.showAs}`,
];

const Attendees = ({ event }: { event: CalendarEvent }) => {
  const styles = useStyles();
  return (
    <ul className={styles.people} aria-label="Invited">
      {event.attendees.map(({ address, name, answer }) => (
        <li key={address}>
          {name}: {answerWords[answer] ?? answer}
        </li>
      ))}
    </ul>
  );
};

/** The body arrives as HTML; only what it says is shown. */
const plainText = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
