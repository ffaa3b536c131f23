import { mergeClasses, Text } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { isOn, minutesOn, type CalendarEvent } from './calendar-event.ts';
import { inLanes, type Laned } from './lanes.ts';
import { firstHour, hourHeight, lastHour, useDayStyles } from './day-styles.ts';
import { sayMinutes, type Slot } from './move.ts';
import type { Drag } from './use-drag.ts';
import { sayDay } from './week.ts';

const shortestMinutes = 30;

interface DayColumnProps {
  day: string;
  isToday: boolean;
  events: readonly CalendarEvent[];
  onOpen: (event: CalendarEvent) => void;
  drag: Drag;
}

/** One day of the week, as a column of hours; on a narrow screen, as a list. */
export const DayColumn = ({ day, isToday, events, onOpen, drag }: DayColumnProps) => {
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
      <ul className={styles.hours} data-day={day}>
        {laned.map((one) => (
          <li key={one.item.id} className={styles.item} style={placeOf(one)}>
            <EventButton day={day} event={one.item} onOpen={onOpen} drag={drag} />
          </li>
        ))}
        {drag.ghost?.day === day && <Ghost slot={drag.ghost} />}
      </ul>
    </section>
  );
};

/** Where what is dragged would come to stand. */
const Ghost = ({ slot: { from, minutes } }: { slot: Slot }) => {
  const styles = useDayStyles();
  const stretch = { from, to: from + minutes };
  return (
    <li
      className={mergeClasses(styles.item, styles.ghostPlace)}
      style={placeOf({ stretch, lane: 0, lanes: 1 })}
      aria-hidden="true"
    >
      <div className={styles.ghost}>
        {sayMinutes(from)}–{sayMinutes(from + minutes)}
      </div>
    </li>
  );
};

interface EventButtonProps {
  day: string;
  event: CalendarEvent;
  onOpen: (event: CalendarEvent) => void;
  drag: Drag;
}

const EventButton = ({ day, event, onOpen, drag }: EventButtonProps) => {
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
        drag.ghost?.event === event.id && styles.held,
      )}
      aria-label={`${event.title}, ${sayDay(day, 'long')}, ${times}`}
      onClick={() => !drag.endsDrag() && onOpen(event)}
      {...drag.handlersFor(event)}
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

const placeOf = ({ stretch, lane, lanes }: Omit<Laned<CalendarEvent>, 'item'>): CSSProperties => {
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
