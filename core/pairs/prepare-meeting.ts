import type { Effect } from '../effects/effect.ts';
import { keptDays } from '../privacy/kept-days.ts';
import { addDays, addHours, type Instant } from '../shared/instant.ts';
import { reminderOf, type Customs, type Reminder } from './customs.ts';
import type { Meeting } from './meeting.ts';
import { letterKey, tellMember, type LetterChange } from './pair-letters.ts';

/** W1, A2: hours before its start when the card of a session goes out. */
const hoursBefore = { none: undefined, 'two-days': 48, 'one-day': 24, 'two-hours': 2 } satisfies Record<
  Reminder,
  number | undefined
>;
/** A session that is planned, or looked at, closer to its start than that has no card any more. */
const leastHoursBefore = { none: 0, 'two-days': 2, 'one-day': 2, 'two-hours': 1 } satisfies Record<
  Reminder,
  number
>;

/**
 * When the card before a session is due; undefined once it was, for one that is over or takes place no more, and where they
 * agreed on none.
 */
export const preparesAt = (meeting: Meeting, customs: Customs | undefined): Instant | undefined => {
  const { when, preparedAt, askedAt, cancelledAt } = meeting;
  const hours = hoursBefore[reminderOf(customs)];
  if (hours === undefined || askedAt !== undefined || cancelledAt !== undefined) return undefined;
  const due = addHours(when.start, -hours);
  return preparedAt === undefined || preparedAt < due ? due : undefined;
};

export const prepared = (meeting: Meeting, customs: Customs | undefined, now: Instant): Meeting => {
  const due = preparesAt(meeting, customs);
  return due !== undefined && due <= now ? { ...meeting, preparedAt: now } : meeting;
};

/** W1: one card to each before a session, and nothing once it is too late to write. */
export const preparations = ({ before, after, now }: LetterChange): Effect[] =>
  after.meetings.flatMap(({ number, when, preparedAt }) => {
    const known = before?.meetings.find((meeting) => meeting.number === number);
    if (preparedAt === undefined || preparedAt === known?.preparedAt) return [];
    if (addHours(preparedAt, leastHoursBefore[reminderOf(after.customs)]) > when.start) return [];
    const letter = {
      key: letterKey.beforeSession(after.id, number, when.start),
      announcement: { kind: 'before-session' as const, pair: after.id, session: number },
      expiresAt: when.start,
    };
    return after.members.map((member) => tellMember(member, letter, now));
  });

/** X7: half a year after the end what was written goes, and what was between the two alone. */
export const worksheetsGo = ({ before, after }: LetterChange): Effect[] => {
  if (after.stage.status !== 'ended' || before?.stage.status === 'ended') return [];
  const due = addDays(after.stage.at, keptDays.worksheets);
  return [{ key: 'erase-worksheets', due, action: { kind: 'erase-worksheets', pair: after.id } }];
};
