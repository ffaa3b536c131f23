import { addHours, later, type Instant, type Interval } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import type { BookingPurpose, BookingState } from './booking.ts';
import { purposeOf } from './calendar-look.ts';
import { matchSessions } from './match-sessions.ts';
import { isAhead, plannedStart, withoutTurn, type Meeting, type Rsvp } from './meeting.ts';
import type { Pair } from './pair.ts';
import { renewFirstSession } from './renew-booking.ts';
import type { SeriesTrouble } from './series-trouble.ts';

/** A session as Outlook has it. */
export interface SeenTimes extends Interval {
  planned: Instant;
  answers: ReadonlyMap<PersonId, Rsvp>;
}

export type SeenEvent =
  | { kind: 'seen'; eventId: string; joinUrl: string | undefined; sessions: readonly SeenTimes[] }
  | { kind: 'gone' }
  | { kind: 'unreadable'; why: 'no-mailbox' | 'no-access' };

/** Sessions that ended before are as they were: nobody moves what has been. */
export const seenFrom = (now: Instant): Instant => addHours(now, -24);

/** A calendar that is not there is looked at once more before anything is done: a mailbox may be on the move. */
const missingAtLeastHours = 20;

const isOpen =
  (purpose: BookingPurpose, now: Instant) =>
  (meeting: Meeting): boolean =>
    purposeOf(meeting) === purpose &&
    meeting.apart === undefined &&
    meeting.untold !== true &&
    meeting.cancelledAt === undefined &&
    meeting.askedAt === undefined &&
    meeting.when.end > seenFrom(now);

const cancelledNow = (meeting: Meeting, now: Instant): Meeting => ({
  ...meeting,
  cancelledAt: now,
  ...(meeting.when.end > now && { trouble: { kind: 'cancelled' as const, whose: [], since: now } }),
});

const asTold = (meeting: Meeting, { start, end, planned, answers }: SeenTimes): Meeting => {
  const kept = meeting.when.start === start ? meeting : withoutTurn(meeting);
  const { planned: _, rsvp: __, ...rest } = kept;
  const isMoved = planned !== start;
  return {
    ...rest,
    when: { start, end },
    ...(isMoved && { planned }),
    ...(answers.size > 0 && { rsvp: Object.fromEntries(answers) }),
  };
};

const replaced = (pair: Pair, changed: readonly Meeting[]): Meeting[] => {
  const byNumber = new Map(changed.map((one) => [one.number, one]));
  const known = pair.meetings.map((one) => byNumber.get(one.number) ?? one);
  const added = changed.filter(({ number }) => !pair.meetings.some((one) => one.number === number));
  return [...known, ...added];
};

/** Sessions that people added to the series in Outlook. */
const addedAfter = (pair: Pair, more: readonly SeenTimes[], now: Instant): Meeting[] => {
  const last = Math.max(0, ...pair.meetings.map(({ number }) => number));
  return more
    .filter(({ start }) => start > now)
    .map((session, index) =>
      asTold({ number: last + 1 + index, when: session, answers: {}, askedAt: undefined }, session),
    );
};

const withJoinUrl = (state: BookingState, joinUrl: string | undefined): BookingState =>
  state.status === 'booked' && joinUrl !== undefined && state.joinUrl !== joinUrl
    ? { ...state, joinUrl }
    : state;

/** Somebody who said no to every session that is to come, and there are several. */
const whoDeclinedAll = (meetings: readonly Meeting[], now: Instant): PersonId[] => {
  const ahead = meetings.filter((one) => isAhead(one, now));
  const [first] = ahead;
  if (ahead.length < 2) return [];
  const said = Object.keys(first?.rsvp ?? {}) as PersonId[];
  return said.filter((who) => ahead.every(({ rsvp }) => rsvp?.[who] === 'declined')).sort();
};

type Trouble = Pick<SeriesTrouble, 'kind' | 'whose'>;

const withSeriesTrouble = (pair: Pair, seen: Trouble | undefined, now: Instant): Pair => {
  const { seriesTrouble: known, ...rest } = pair;
  if (seen === undefined) return known === undefined ? pair : rest;
  const isKnown = known?.kind === seen.kind && known.whose.join() === seen.whose.join();
  return isKnown ? pair : { ...pair, seriesTrouble: { ...seen, since: now } };
};

const asStanding = (
  pair: Pair,
  { purpose, now }: { purpose: BookingPurpose; now: Instant },
  { joinUrl, sessions }: Extract<SeenEvent, { kind: 'seen' }>,
): Pair => {
  const open = pair.meetings.filter(isOpen(purpose, now));
  // A session taken off, and one written to just now, are known; neither is a new one.
  const settled = pair.meetings.filter((one) => purposeOf(one) === purpose && !open.includes(one));
  const settledPlans = new Set(settled.map(plannedStart));
  const { matched, more } = matchSessions(
    open,
    sessions.filter(({ planned }) => !settledPlans.has(planned)),
  );
  const changed = matched.map(({ meeting, session }) =>
    session === undefined ? cancelledNow(meeting, now) : asTold(meeting, session),
  );
  const added = purpose === 'series' ? addedAfter(pair, more, now) : [];
  const meetings = replaced(pair, [...changed, ...added]);
  const { missingSince: _, ...looks } = pair.looks ?? { asked: 0, nextAt: now };
  const after = { ...pair, meetings, looks };
  if (purpose === 'first-session') return { ...after, firstSession: withJoinUrl(pair.firstSession, joinUrl) };
  const whose = whoDeclinedAll(changed, now);
  return withSeriesTrouble(
    { ...after, series: withJoinUrl(pair.series, joinUrl) },
    whose.length > 0 ? { kind: 'declined', whose } : undefined,
    now,
  );
};

const asGone = (pair: Pair, purpose: BookingPurpose, now: Instant): Pair => {
  const open = pair.meetings.filter(isOpen(purpose, now));
  if (open.length === 0) return pair;
  const gone = open.map((one) => cancelledNow(one, now));
  if (purpose === 'first-session') return { ...pair, meetings: replaced(pair, gone) };
  const quiet = gone.map(({ trouble: _, ...meeting }) => meeting);
  return withSeriesTrouble(
    { ...pair, meetings: replaced(pair, quiet) },
    { kind: 'cancelled', whose: [] },
    now,
  );
};

/** A first session finds another calendar by itself; whose calendar carries a series is for the pair to say. */
const withoutOrganiser = (pair: Pair, purpose: BookingPurpose, now: Instant): Pair => {
  const looks = pair.looks ?? { asked: 0, nextAt: now };
  const since = looks.missingSince ?? now;
  const noted = { ...pair, looks: { ...looks, missingSince: since, nextAt: later(looks.nextAt, now) } };
  if (addHours(since, missingAtLeastHours) > now) {
    const again = addHours(since, missingAtLeastHours + 1);
    return { ...noted, looks: { ...noted.looks, nextAt: again } };
  }
  if (purpose === 'first-session') return renewFirstSession(noted, now);
  return withSeriesTrouble(noted, { kind: 'organiser-gone', whose: [pair.organiser] }, now);
};

/** The same for a session with an event of its own. */
export const apartAsSeen = (pair: Pair, number: number, seen: SeenEvent, now: Instant): Pair => {
  const meeting = pair.meetings.find((one) => one.number === number);
  if (meeting?.apart === undefined || meeting.untold === true || meeting.cancelledAt !== undefined)
    return pair;
  if (seen.kind === 'unreadable') return pair;
  const [session] = seen.kind === 'seen' ? seen.sessions : [];
  if (session === undefined) return { ...pair, meetings: replaced(pair, [cancelledNow(meeting, now)]) };
  const { planned: _, ...told } = asTold(meeting, session);
  const joinUrl = seen.kind === 'seen' ? seen.joinUrl : undefined;
  // The series never gave it this time: what it had planned stays known.
  const kept = { ...told, ...(joinUrl !== undefined && { joinUrl }), planned: plannedStart(meeting) };
  return { ...pair, meetings: replaced(pair, [kept]) };
};

/**
 * S3: takes over what people made of a booking in Outlook: sessions moved, cancelled, added, answered; a series that is gone;
 * an organiser without a calendar. What the app itself has changed and not yet told Outlook is left as it is.
 */
export const asSeen = (
  pair: Pair,
  { purpose, seen, now }: { purpose: BookingPurpose; seen: SeenEvent; now: Instant },
): Pair => {
  if (pair.stage.status !== 'active') return pair;
  switch (seen.kind) {
    case 'seen':
      return asStanding(pair, { purpose, now }, seen);
    case 'gone':
      return asGone(pair, purpose, now);
    case 'unreadable':
      return seen.why === 'no-access' ? pair : withoutOrganiser(pair, purpose, now);
  }
};
