import { CalendarScreen } from '../calendar/calendar-screen.tsx';
import { ChatScreen } from '../chat/chat-screen.tsx';
import type { Person } from '../people/person.ts';
import { TabScreen } from '../teams-host/tab-screen.tsx';
import { useClock } from '../time/use-clock.ts';
import type { Look } from './look.ts';
import type { Place } from './place.ts';

export interface TeamsScreenProps {
  person: Person;
  place: Place;
  look: Look;
  onLook: (look: Look) => void;
  onLink: (address: string) => void;
}

/** The app of the rail that is open, as one person sees it. */
export const TeamsScreen = ({ person, place, look, onLook, onLink }: TeamsScreenProps) => {
  const { now } = useClock();
  switch (place.screen) {
    case 'chat':
      return <ChatScreen key={person.id} person={person} look={look} onLink={onLink} />;
    case 'calendar':
      return <CalendarScreen key={person.id} person={person} now={now} />;
    case 'tab':
      return (
        <TabScreen
          person={person}
          look={look}
          onLook={onLook}
          subPage={place.subPage}
          visit={place.visit}
          onLink={onLink}
        />
      );
  }
};
