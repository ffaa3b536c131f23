import { mergeClasses, Text } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { isOn, minutesOn, type CalendarEvent } from './calendar-event.ts';
import { inLanes, type Laned } from './lanes.ts';
import { firstHour, hourHeight, lastHour, useDayStyles } from './day-styles.ts';
import { sayDay } from './week.ts';

const shortestMinutes = 30;

interface DayColumnProps {
  day: string;
  isToday: boolean;
  events: readonly CalendarEvent[];
  onOpen: (event: CalendarEvent) => void;
}

/** One day of the week, as a column of hours; on a narrow screen, as a list. */
export const DayColumn = ({ day, isToday, events, onOpen }: DayColumnProps) => {
  const styles = useDayStyles();
  const laned = inLanes(
    events.filter((event) => isOn(day, event)),
    (event) => minutesOn(day, event),
  );
  return (
    <section className={styles.day} aria-label={sayDay(day, 'long')}>
      <Text
        as="h3"
        size={200}
        weight="semibold"
        className={mergeClasses(styles.title, isToday && styles.today)}
      >
        {sayDay(day, 'short')}
        {isToday && ' · today'}
      </Text>
      <ul className={styles.hours}>
        {laned.map((one) => (
          <li key={one.item.id} className={styles.item} style={placeOf(one)}>
            <EventButton day={day} event={one.item} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const EventButton = ({
  day,
  event,
  onOpen,
}: {
  day: string;
  event: CalendarEvent;
  onOpen: (event: CalendarEvent) => void;
}) => {
  const styles = useDayStyles();
  const isOff = event.isCancelled || event.answer === 'declined';
  const times = event.isAllDay ? 'all day' : `${event.localStart.slice(11)} to ${event.localEnd.slice(11)}`;
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.event,
        event.source === 'api' && styles.booked,
        isShort(day, event) && styles.short,
        isOff && styles.off,
      )}
      aria-label={`${event.title}, ${sayDay(day, 'long')}, ${times}`}
      onClick={() => onOpen(event)}
    >
      {event.isAllDay ? '' : `${event.localStart.slice(11)} `}
      {event.title}
    </button>
  );
};

const isShort = (day: string, event: CalendarEvent): boolean => {
  const { from, to } = minutesOn(day, event);
  return to - from < 60;
};

const placeOf = ({ stretch, lane, lanes }: Laned<CalendarEvent>): CSSProperties => {
  const [first, last] = [firstHour * 60, lastHour * 60];
  const from = Math.min(Math.max(stretch.from, first), last - shortestMinutes);
  const to = Math.min(Math.max(stretch.to, from + shortestMinutes), last);
  return {
    '--top': `${((from - first) / 60) * hourHeight}px`,
    '--height': `${((to - from) / 60) * hourHeight}px`,
    '--left': `${(lane / lanes) * 100}%`,
    '--width': `${100 / lanes}%`,
  } as CSSProperties;
};
