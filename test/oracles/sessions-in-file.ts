import ICAL from 'ical.js';
import { fromTemporal, type Interval } from '#core/shared/instant.ts';
import { Temporal } from 'temporal-polyfill';

const moment = (time: ICAL.Time) =>
  fromTemporal(Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000));

const timesOf = ({ startDate, endDate }: Pick<ICAL.Event, 'startDate' | 'endDate'>): Interval => ({
  start: moment(startDate),
  end: moment(endDate),
});

const occurrencesOf = (event: ICAL.Event): Interval[] => {
  const found: Interval[] = [];
  const iterator = event.iterator();
  const following = (): ICAL.Time | undefined => iterator.next();
  for (let next = following(); next !== undefined; next = following())
    found.push(timesOf(event.getOccurrenceDetails(next)));
  return found;
};

/** What ical.js, which Thunderbird reads calendars with, finds in a file: by the zone as the file itself describes it. */
export const sessionsInFile = (text: string): Interval[] => {
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  const [master, ...exceptions] = events;
  if (master === undefined) return [];
  const event = new ICAL.Event(master, {
    exceptions: exceptions.map((one) => new ICAL.Event(one)),
    strictExceptions: false,
  });
  const found = event.isRecurring() ? occurrencesOf(event) : [timesOf(event)];
  return found.sort((a, b) => (a.start < b.start ? -1 : 1));
};
