import { isByMember, type BookingPurpose } from './booking.ts';
import type { Meeting } from './meeting.ts';
import type { Pair } from './pair.ts';
import { addDays, addMinutes, earlier, type Instant } from '../shared/instant.ts';

/** Early enough to find another time, over a weekend too. */
const daysBefore = 3;
const atLeastEveryDays = 7;
/** So many minutes after a notice: what else comes in meanwhile is seen by the same look. */
const afterNoticeMinutes = 2;

export const purposeOf = ({ number }: Pick<Meeting, 'number'>): BookingPurpose =>
  number === 0 ? 'first-session' : 'series';

/** In Outlook; what stands nowhere but in a file is not seen there (S4). */
const isBooked = (pair: Pair, purpose: BookingPurpose): boolean => {
  const state = purpose === 'series' ? pair.series : pair.firstSession;
  return state.status === 'booked' && state.asFile !== true;
};

/** Sessions in Outlook of which it is not known yet whether they took place. */
export const openMeetings = (pair: Pair): readonly Meeting[] =>
  pair.stage.status === 'active'
    ? pair.meetings.filter(
        (one) =>
          one.untold === true ||
          (one.askedAt === undefined &&
            one.cancelledAt === undefined &&
            (one.apart !== undefined ? one.asFile !== true : isBooked(pair, purposeOf(one)))),
      )
    : [];

/** Three days before each session, when it begins, and every week: what single sessions are changed to is not always announced. */
const lookAfter = (meetings: readonly Meeting[], now: Instant): Instant =>
  meetings
    .flatMap(({ when }) => [addDays(when.start, -daysBefore), when.start])
    .filter((at) => at > now)
    .reduce(earlier, addDays(now, atLeastEveryDays));

/** When the calendar is looked at next; undefined when there is nothing in it, or only a member reaches it (S4). */
export const nextCalendarLook = (pair: Pair): Instant | undefined => {
  const open = openMeetings(pair);
  if (open.length === 0 || isByMember(pair.firstSession) || isByMember(pair.series)) return undefined;
  return pair.looks?.nextAt ?? open.map(({ when }) => when.start).reduce(earlier);
};

const lookAt = (pair: Pair, nextAt: Instant, asked = pair.looks?.asked ?? 0): Pair => ({
  ...pair,
  looks: { ...pair.looks, asked, nextAt },
});

/** The look that is asked for now, with when the next one is due. */
export const lookNow = (pair: Pair, now: Instant): Pair =>
  lookAt(pair, lookAfter(openMeetings(pair), now), (pair.looks?.asked ?? 0) + 1);

/** After something was booked. */
export const lookLater = (pair: Pair, now: Instant): Pair => lookAt(pair, lookAfter(openMeetings(pair), now));

/** What was to be told to Outlook could not be: it is tried again the next day. */
export const lookAgain = (pair: Pair, now: Instant): Pair => {
  const tomorrow = addDays(now, 1);
  return lookAt(pair, earlier(pair.looks?.nextAt ?? tomorrow, tomorrow));
};

/** Something may have changed in Outlook: it is looked at soon, once for all that comes in until then. */
export const askToLook = (pair: Pair, now: Instant): Pair => {
  const next = nextCalendarLook(pair);
  const soon = addMinutes(now, afterNoticeMinutes);
  return next === undefined || next <= soon ? pair : lookAt(pair, soon);
};
