import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Failure } from '../lib/failure.tsx';
import { sayZone } from '../lib/say-time.ts';
import type { Person } from '../people/person.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { DayColumn } from './day-column.tsx';
import { firstHour, hourHeight, lastHour, titleHeight } from './day-styles.ts';
import { EventDetails } from './event-details.tsx';
import { narrow } from './narrow.ts';
import { useWeek } from './use-week.ts';
import { dayOf, sayWeek, weekOf } from './week.ts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  week: {
    display: 'grid',
    gridTemplateColumns: '44px repeat(7, minmax(0, 1fr))',
    flexGrow: 1,
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' },
  },
  hours: { paddingTop: `${titleHeight - 8}px`, [narrow]: { display: 'none' } },
  hour: { height: `${hourHeight}px`, textAlign: 'end', paddingRight: tokens.spacingHorizontalXS },
});

interface CalendarScreenProps {
  person: Person;
  now: string | undefined;
}

/** The week of one person in Outlook, on their own clock. */
export const CalendarScreen = ({ person, now }: CalendarScreenProps) => {
  const styles = useStyles();
  const [weeksOn, setWeeksOn] = useState(0);
  const [open, setOpen] = useState<CalendarEvent>();
  const week = now === undefined ? undefined : weekOf(now, person.timeZone, weeksOn);
  const today = now === undefined ? '' : dayOf(now, person.timeZone);
  const { events, deed } = useWeek(person.id, week);
  if (week === undefined) return <Spinner label="Reading the date" />;
  return (
    <div className={styles.screen}>
      <div className={styles.bar} role="group" aria-label="Week">
        <Button onClick={() => setWeeksOn(0)}>This week</Button>
        <Button
          icon={<ChevronLeftRegular />}
          aria-label="Week before"
          onClick={() => setWeeksOn(weeksOn - 1)}
        />
        <Button
          icon={<ChevronRightRegular />}
          aria-label="Week after"
          onClick={() => setWeeksOn(weeksOn + 1)}
        />
        <Subtitle2 as="h2" role="status">
          {sayWeek(week)}
        </Subtitle2>
        <Text size={200} className={styles.quiet}>
          Clock of {sayZone(person.timeZone)}
        </Text>
        {events.isPending && <Spinner size="tiny" label="Reading the week" />}
      </div>
      <Failure title="The calendar could not be read" error={events.error} />
      <Failure title="That could not be done" error={deed.error} />
      <div
        className={styles.week}
        tabIndex={0}
        role="region"
        aria-label={`Calendar of ${person.displayName}`}
      >
        <Hours />
        {week.days.map((day) => (
          <DayColumn
            key={day}
            day={day}
            isToday={day === today}
            events={events.data?.events ?? []}
            onOpen={setOpen}
          />
        ))}
      </div>
      {open !== undefined && (
        <EventDetails
          event={open}
          owner={person}
          onDeed={(one) => deed.mutate(one)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
};

const Hours = () => {
  const styles = useStyles();
  return (
    <div className={styles.hours} aria-hidden="true">
      {Array.from({ length: lastHour - firstHour }, (_, index) => (
        <div key={index} className={styles.hour}>
          <Text size={100}>{firstHour + index}:00</Text>
        </div>
      ))}
    </div>
  );
};
