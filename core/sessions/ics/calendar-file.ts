import type { Temporal } from 'temporal-polyfill';
import { hashGuid } from '../../shared/hash.ts';
import type { Instant, Interval } from '../../shared/instant.ts';
import type { Cadence } from '../slot-search.ts';
import { component, fileOf, quoted, textValue } from './content-line.ts';
import { localTime, momentLine, utcValue, zonedLine } from './date-time.ts';
import { rulePlan, type RulePlan } from './rule-plan.ts';
import { timeZoneLines } from './time-zone-lines.ts';
import { weekDay, weekOfMonth } from './week-day.ts';

export interface Invited {
  name: string;
  mail: string;
}

interface Entry {
  /** Of the booking, stable for ever: its file replaces an earlier one in a calendar. */
  key: string;
  /** Rises whenever the booking changes: SEQUENCE. */
  sequence: number;
  /** When the file is written: DTSTAMP. */
  stamp: Instant;
  /** Who invites; without an address nobody can, and the file only tells. */
  organiser: Invited | undefined;
  attendees: readonly Invited[];
  /** Neutral: never says what is worked on (S2). */
  title: string;
}

export interface SessionsToFile extends Entry {
  text: string;
  joinUrl: string | undefined;
  /** IANA zone in which the series keeps its hour. */
  timeZone: string;
  /** In order; one or more. */
  sessions: readonly Interval[];
  /** Undefined for a single session. */
  cadence: Cadence | undefined;
}

const product = '-//Binome//Peer sessions//EN';
const reminderMinutes = 15;

const mailAddress = (mail: string): string =>
  `mailto:${mail.trim().replace(/[^\x21-\x7e]/gu, encodeURIComponent)}`;

const peopleLines = ({ organiser, attendees }: Entry): string[] =>
  organiser === undefined
    ? []
    : [
        `ORGANIZER;CN=${quoted(organiser.name)}:${mailAddress(organiser.mail)}`,
        ...attendees.map(
          ({ name, mail }) =>
            `ATTENDEE;CN=${quoted(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:${mailAddress(mail)}`,
        ),
      ];

const entryLines = (entry: Entry): string[] => [
  `UID:${hashGuid(entry.key)}`,
  `DTSTAMP:${utcValue(entry.stamp)}`,
  `SEQUENCE:${entry.sequence}`,
  `SUMMARY:${textValue(entry.title)}`,
  'CLASS:PRIVATE',
  ...peopleLines(entry),
];

const reminder = (title: string): string[] =>
  component('VALARM', [
    'ACTION:DISPLAY',
    `TRIGGER:-PT${reminderMinutes}M`,
    `DESCRIPTION:${textValue(title)}`,
  ]);

const eventLines = (file: SessionsToFile, when: readonly string[]): string[] =>
  component('VEVENT', [
    ...entryLines(file),
    ...when,
    `DESCRIPTION:${textValue(file.text)}`,
    ...(file.joinUrl === undefined ? [] : [`LOCATION:${textValue(file.joinUrl)}`]),
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    ...reminder(file.title),
  ]);

const ruleOf = (first: Temporal.PlainDateTime, cadence: Cadence, count: number): string => {
  if (cadence === 'monthly') {
    const week = weekOfMonth(first);
    return `RRULE:FREQ=MONTHLY;COUNT=${count};BYDAY=${week === 5 ? -1 : week}${weekDay(first)}`;
  }
  const interval = cadence === 'weekly' ? '' : 'INTERVAL=2;';
  return `RRULE:FREQ=WEEKLY;${interval}COUNT=${count};BYDAY=${weekDay(first)};WKST=MO`;
};

const exceptionLines = (file: SessionsToFile, { moved }: RulePlan): string[] =>
  moved.flatMap(({ planned, session }) =>
    eventLines(file, [
      zonedLine('RECURRENCE-ID', file.timeZone, planned),
      momentLine('DTSTART', file.timeZone, session.start),
      momentLine('DTEND', file.timeZone, session.end),
    ]),
  );

const seriesLines = (file: SessionsToFile, first: Interval, cadence: Cadence): string[] => {
  const { sessions, timeZone } = file;
  const begin = localTime(first.start, timeZone);
  const plan = rulePlan(sessions, { cadence, timeZone });
  return [
    ...eventLines(file, [
      zonedLine('DTSTART', timeZone, begin),
      zonedLine('DTEND', timeZone, localTime(first.end, timeZone)),
      ruleOf(begin, cadence, plan.count),
      ...plan.leftOut.map((local) => zonedLine('EXDATE', timeZone, local)),
    ]),
    ...exceptionLines(file, plan),
  ];
};

const singleLines = (file: SessionsToFile, { start, end }: Interval): string[] =>
  eventLines(file, [momentLine('DTSTART', file.timeZone, start), momentLine('DTEND', file.timeZone, end)]);

const calendarOf = (method: string, lines: readonly string[]): string =>
  fileOf(
    component('VCALENDAR', [
      'VERSION:2.0',
      `PRODID:${product}`,
      'CALSCALE:GREGORIAN',
      `METHOD:${method}`,
      ...lines,
    ]),
  );

/**
 * S4: the sessions of a booking as an iCalendar file (RFC 5545), for any calendar. Throws RangeError without a session,
 * and for more than one without a cadence.
 */
export const calendarFile = (file: SessionsToFile): string => {
  const { sessions, cadence, timeZone, organiser } = file;
  const [first] = sessions;
  const last = sessions.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A booking has at least one session.');
  if (sessions.length > 1 && cadence === undefined) throw new RangeError('A series has a cadence.');
  const isSeries = sessions.length > 1 && cadence !== undefined;
  return calendarOf(organiser === undefined ? 'PUBLISH' : 'REQUEST', [
    ...timeZoneLines(timeZone, { start: first.start, end: last.end }),
    ...(isSeries ? seriesLines(file, first, cadence) : singleLines(file, first)),
  ]);
};

/** Takes back what an earlier file of the same key put into a calendar. */
export const cancellationFile = (entry: Entry): string =>
  calendarOf('CANCEL', component('VEVENT', [...entryLines(entry), 'STATUS:CANCELLED']));
