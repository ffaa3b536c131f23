import type { Effect } from '../effects/effect.ts';
import { addDays, addHours, type Instant } from '../shared/instant.ts';
import type { Meeting } from './meeting.ts';
import type { Pair } from './pair.ts';
import { letterKey, tellMember } from './pair-letters.ts';

/** W1: hours before its start when the card of a session goes out. */
const hoursBefore = 24;
/** A session that is planned, or looked at, closer to its start than that has no card any more. */
const leastHoursBefore = 2;
/** X7: half a year after the end what was written goes. */
const worksheetsKeptDays = 182;

/** When the card before a session is due; undefined once it was, and for one that is over or takes place no more. */
export const preparesAt = ({ when, preparedAt, askedAt, cancelledAt }: Meeting): Instant | undefined => {
  if (askedAt !== undefined || cancelledAt !== undefined) return undefined;
  const due = addHours(when.start, -hoursBefore);
  return preparedAt === undefined || preparedAt < due ? due : undefined;
};

export const prepared = (meeting: Meeting, now: Instant): Meeting => {
  const due = preparesAt(meeting);
  return due !== undefined && due <= now ? { ...meeting, preparedAt: now } : meeting;
};

interface Change {
  before: Pair | undefined;
  after: Pair;
  now: Instant;
}

/** W1: one card to each before a session, and nothing once it is too late to write. */
export const preparations = ({ before, after, now }: Change): Effect[] =>
  after.meetings.flatMap(({ number, when, preparedAt }) => {
    const known = before?.meetings.find((meeting) => meeting.number === number);
    if (preparedAt === undefined || preparedAt === known?.preparedAt) return [];
    if (addHours(preparedAt, leastHoursBefore) > when.start) return [];
    const letter = {
      key: letterKey.beforeSession(after.id, number, when.start),
      announcement: { kind: 'before-session' as const, pair: after.id, session: number },
      expiresAt: when.start,
    };
    return after.members.map((member) => tellMember(member, letter, now));
  });

export const worksheetsGo = ({ before, after }: Change): Effect[] => {
  if (after.stage.status !== 'ended' || before?.stage.status !== 'active') return [];
  const due = addDays(after.stage.at, worksheetsKeptDays);
  return [{ key: 'erase-worksheets', due, action: { kind: 'erase-worksheets', pair: after.id } }];
};
