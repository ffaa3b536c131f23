import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Failure } from '../lib/failure.tsx';
import type { Person } from '../people/person.ts';
import { AppointmentDialog } from './appointment-dialog.tsx';
import type { CalendarEvent } from './calendar-event.ts';
import { DayColumn } from './day-column.tsx';
import { firstHour, hourHeight, lastHour, titleHeight } from './day-styles.ts';
import { EventDetails } from './event-details.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { slotOf, timesOf, type Slot } from './move.ts';
import { narrow } from './narrow.ts';
import { plainProblem } from './plain-problem.ts';
import { useDrag } from './use-drag.ts';
import { useWeek } from './use-week.ts';
import { WeekBar } from './week-bar.tsx';
import { dayOf, weekOf } from './week.ts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
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
  const [moving, setMoving] = useState<{ event: CalendarEvent; slot: Slot }>();
  const [isMaking, setMaking] = useState(false);
  const grid = useRef<HTMLDivElement>(null);
  const week = now === undefined ? undefined : weekOf(now, person.timeZone, weeksOn);
  const today = now === undefined ? '' : dayOf(now, person.timeZone);
  const { events, deed, make } = useWeek(person.id, week);
  const drag = useDrag(grid, (event, slot) => {
    if (event.seriesMasterId === null) {
      deed.mutate({ event: event.id, action: 'move', ...timesOf(slot), whole: false });
    } else setMoving({ event, slot });
  });
  if (week === undefined) return <Spinner label="Reading the date" />;
  return (
    <div className={styles.screen}>
      <WeekBar
        week={week}
        timeZone={person.timeZone}
        isReading={events.isPending}
        onTurn={(by) => setWeeksOn(by === 0 ? 0 : weeksOn + by)}
        onNew={() => setMaking(true)}
      />
      <Failure title="The calendar could not be read" error={events.error} />
      <Failure title="That could not be done" error={plainProblem(deed.error ?? make.error)} />
      <div
        ref={grid}
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
            drag={drag}
          />
        ))}
      </div>
      {open !== undefined && (
        <EventDetails
          event={open}
          owner={person}
          onDeed={(one) => deed.mutate(one)}
          onMove={() => {
            setOpen(undefined);
            setMoving({ event: open, slot: slotOf(open) });
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {moving !== undefined && (
        <MoveDialog {...moving} onDeed={(one) => deed.mutate(one)} onClose={() => setMoving(undefined)} />
      )}
      {isMaking && (
        <AppointmentDialog
          day={week.days.includes(today) ? today : (week.days[0] ?? today)}
          onMake={(one) => make.mutate(one)}
          onClose={() => setMaking(false)}
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
