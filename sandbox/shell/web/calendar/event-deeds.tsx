import { Button } from '@fluentui/react-components';
import type { CalendarEvent } from './calendar-event.ts';
import type { Scope } from './scope-choice.tsx';
import type { EventDeed } from './use-week.ts';

interface EventDeedsProps {
  event: CalendarEvent;
  scope: Scope;
  onDeed: (deed: EventDeed) => void;
  onMove: () => void;
}

const answers = [
  ['accepted', 'Accept'],
  ['tentativelyAccepted', 'Maybe'],
  ['declined', 'Decline'],
] as const;

/** What one can do with an event, or with its series: the organiser moves it or calls it off, others answer. */
export const EventDeeds = ({ event, scope, onDeed, onMove }: EventDeedsProps) => {
  const meant = (scope === 'series' ? event.seriesMasterId : null) ?? event.id;
  const isMeeting = event.attendees.length > 0;
  if (event.isCancelled) {
    return <Button onClick={() => onDeed({ event: meant, action: 'delete' })}>Remove from calendar</Button>;
  }
  if (event.isOrganiser) {
    return (
      <>
        <Button onClick={onMove}>Move</Button>
        <Button onClick={() => onDeed({ event: meant, action: isMeeting ? 'cancel' : 'delete' })}>
          {isMeeting ? 'Cancel meeting' : 'Delete'}
        </Button>
      </>
    );
  }
  return (
    <>
      {answers.map(([response, name]) => (
        <Button key={response} onClick={() => onDeed({ event: meant, action: 'respond', response })}>
          {name}
        </Button>
      ))}
      <Button onClick={() => onDeed({ event: meant, action: 'delete' })}>Delete without an answer</Button>
    </>
  );
};
