import type { Refusal } from '../../contract/refusal.ts';
import { bookingKey, sessionKey, type BookingPurpose, type BookingState } from '../../pairs/booking.ts';
import { purposeOf } from '../../pairs/calendar-look.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import { calendarFile, cancellationFile } from '../../sessions/ics/calendar-file.ts';
import { minutesBetween, type Instant, type Interval } from '../../shared/instant.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { participantOf } from '../access/participant-of.ts';
import type { By } from '../by.ts';
import { organiserAmong } from './booking-desk.ts';
import { eventTitle, fileText } from './event-words.ts';
import { peopleToMeet, type PersonToMeet } from './people-to-meet.ts';

type FilePorts = Pick<Ports, 'aggregates' | 'directory' | 'wording'>;
type Outcome = Result<string, Refusal>;

interface Booked {
  pair: Pair;
  purpose: BookingPurpose;
  people: readonly PersonToMeet[];
  now: Instant;
  /** What the calendar knows it by. */
  key: string;
}

const sessionsOf = (pair: Pair, purpose: BookingPurpose): Interval[] =>
  pair.meetings
    .filter((one) => purposeOf(one) === purpose && one.cancelledAt === undefined)
    .map(({ when }) => when)
    .sort((a, b) => (a.start < b.start ? -1 : 1));

/** Minutes until it was booked, and the looks since, one for every change: what changes later has a higher number. */
const sequenceAt = ({ createdAt, looks }: Pair, booked: Instant): number =>
  Math.floor(minutesBetween(createdAt, booked)) + (looks?.asked ?? 0);

const entryOf = ({ wording }: FilePorts, { pair, people, now, key }: Booked, changed: Instant) => {
  const invited = people.filter(({ mail }) => mail !== '');
  const organiser = invited.find(({ id }) => id === pair.organiser) ?? invited[0];
  return {
    key,
    sequence: sequenceAt(pair, changed),
    stamp: now,
    organiser,
    attendees: invited.filter((one) => one !== organiser),
    title: eventTitle(wording, people),
  };
};

const sessionsFile = (
  ports: FilePorts,
  booked: Booked,
  {
    changed,
    sessions,
    joinUrl,
  }: { changed: Instant; sessions: readonly Interval[]; joinUrl?: string | undefined },
): Outcome => {
  const { pair, people } = booked;
  if (sessions.length === 0) return refused({ kind: 'not-found' });
  return accepted(
    calendarFile({
      ...entryOf(ports, booked, changed),
      text: fileText(ports.wording, people),
      joinUrl,
      timeZone: organiserAmong(pair, people).timeZone,
      sessions,
      cadence: sessions.length === 1 ? undefined : (pair.agreement?.terms ?? pair.format).cadence,
    }),
  );
};

/** S4: a session by vote stands by itself; there is one ahead at most, and of one that was left out the file takes it back. */
const votedFile = (ports: FilePorts, booked: Booked, since: Instant): Outcome => {
  const { pair, purpose, now } = booked;
  const meeting = pair.meetings.findLast((one) => purposeOf(one) === purpose && one.when.end > now);
  if (meeting === undefined) return refused({ kind: 'not-found' });
  const one = { ...booked, key: sessionKey(pair.id, meeting.number, meeting.apart ?? 1) };
  return meeting.cancelledAt === undefined
    ? sessionsFile(ports, one, { changed: since, sessions: [meeting.when], joinUrl: meeting.joinUrl })
    : accepted(cancellationFile(entryOf(ports, one, since)));
};

const fileOf = (ports: FilePorts, booked: Booked, state: BookingState): Outcome => {
  switch (state.status) {
    case 'to-book':
      return sessionsFile(ports, booked, { changed: state.since, sessions: state.times ?? [] });
    case 'booked': {
      const sessions = sessionsOf(booked.pair, booked.purpose);
      return sessionsFile(ports, booked, { changed: state.at, sessions, joinUrl: state.joinUrl });
    }
    case 'by-vote':
      return votedFile(ports, booked, state.since);
    case 'cancelled':
      return accepted(
        cancellationFile(entryOf(ports, { ...booked, key: state.key ?? booked.key }, state.at)),
      );
    default:
      return refused({ kind: 'not-found' });
  }
};

/** S4: what is booked or proposed for a member's pair as an iCalendar file; of what was cancelled, the file that takes it back. */
export const makeReadCalendarFile =
  (ports: FilePorts) =>
  async ({ actor, now, ...asked }: By & { pair: string; purpose: BookingPurpose }): Promise<Outcome> => {
    const relation = await participantOf(ports, actor, asked.pair);
    if (!relation.ok) return relation;
    const { pair } = relation.value;
    const { purpose } = asked;
    const people = await peopleToMeet(ports, actor.tenantId, pair);
    const state = purpose === 'series' ? pair.series : pair.firstSession;
    return fileOf(ports, { pair, purpose, people, now, key: bookingKey(pair.id, purpose) }, state);
  };
