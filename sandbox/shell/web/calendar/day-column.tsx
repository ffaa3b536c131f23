import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { isOn, minutesOn, type CalendarEvent } from './calendar-event.ts';
import { inLanes, type Laned } from './lanes.ts';
import { narrow } from './narrow.ts';
import { sayDay } from './week.ts';

export const firstHour = 7;
export const lastHour = 20;
export const hourHeight = 44;
const shortestMinutes = 30;

const useStyles = makeStyles({
  day: {
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { borderLeft: 'none' },
  },
  title: {
    display: 'block',
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    position: 'sticky',
    top: 0,
    zIndex: 1,
  },
  today: { color: tokens.colorBrandForeground1 },
  hours: {
    position: 'relative',
    height: `${(lastHour - firstHour) * hourHeight}px`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    backgroundImage: `linear-gradient(${tokens.colorNeutralStroke3} 1px, transparent 1px)`,
    backgroundSize: `100% ${hourHeight}px`,
    [narrow]: { height: 'auto', backgroundImage: 'none', paddingBottom: tokens.spacingVerticalM },
  },
  item: {
    position: 'absolute',
    top: 'var(--top)',
    height: 'var(--height)',
    left: 'var(--left)',
    width: 'var(--width)',
    padding: '1px',
    boxSizing: 'border-box',
    [narrow]: { position: 'static', height: 'auto', width: '100%' },
  },
  event: {
    display: 'block',
    width: '100%',
    height: '100%',
    overflow: 'hidden',
    padding: `1px ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  booked: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  off: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
});

interface DayColumnProps {
  day: string;
  isToday: boolean;
  events: readonly CalendarEvent[];
  onOpen: (event: CalendarEvent) => void;
}

/** One day of the week, as a column of hours; on a narrow screen, as a list. */
export const DayColumn = ({ day, isToday, events, onOpen }: DayColumnProps) => {
  const styles = useStyles();
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
  const styles = useStyles();
  const isOff = event.isCancelled || event.answer === 'declined';
  const times = event.isAllDay ? 'all day' : `${event.localStart.slice(11)} to ${event.localEnd.slice(11)}`;
  return (
    <button
      type="button"
      className={mergeClasses(styles.event, event.source === 'api' && styles.booked, isOff && styles.off)}
      aria-label={`${event.title}, ${sayDay(day, 'long')}, ${times}`}
      onClick={() => onOpen(event)}
    >
      {event.isAllDay ? '' : `${event.localStart.slice(11)} `}
      {event.title}
    </button>
  );
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
