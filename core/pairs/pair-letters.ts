import type { Effect } from '../effects/effect.ts';
import type { Announcement } from '../messages/announcement.ts';
import type { MessageClass } from '../messages/postbox.ts';
import type { AggregateRef } from '../shared/aggregate-ref.ts';
import type { Instant } from '../shared/instant.ts';
import type { PairId, PersonId } from '../shared/ids.ts';
import type { Pair } from './pair.ts';

/** Names of the messages of a pair, the same for ever: told twice is told once. */
export const letterKey = {
  introduction: (pair: PairId): string => `${pair}|introduction`,
  /** Version 0 is the offer of the programme's defaults. */
  agreement: (pair: PairId, version: number): string => `${pair}|agreement|${version}`,
  series: (pair: PairId, generation: number): string =>
    generation === 0 ? `${pair}|series` : `${pair}|series|${generation}`,
  /** What a member is asked to tap for (S4). */
  tap: (pair: PairId, does: 'book' | 'give-back', of: `${string}|${number}`): string =>
    `${pair}|tap|${does}|${of}`,
  /** Of one trouble, known by when it was first seen. */
  repairSession: (pair: PairId, session: number, since: Instant): string =>
    `${pair}|repair|${session}|${since}`,
  repairSeries: (pair: PairId, since: Instant): string => `${pair}|repair-series|${since}`,
  /** Of a vote with so many times: one that gets another time is told anew. */
  vote: (pair: PairId, number: number, times: number): string => `${pair}|vote|${number}|${times}`,
  sessionFixed: (pair: PairId, session: number): string => `${pair}|session-fixed|${session}`,
  /** A session that is moved to another day is told anew. */
  beforeSession: (pair: PairId, session: number, start: Instant): string =>
    `${pair}|before-session|${session}|${start}`,
  checkIn: (pair: PairId, session: number): string => `${pair}|check-in|${session}`,
  closing: (pair: PairId): string => `${pair}|closing`,
  ended: (pair: PairId): string => `${pair}|ended`,
};

/** A change that members may have to hear of. */
export interface LetterChange {
  before: Pair | undefined;
  after: Pair;
  now: Instant;
}

/** A nudge that comes later than this is none any more. */
export const nudgeLastsDays = 6;

export interface PairLetter {
  key: string;
  announcement: Announcement;
  expiresAt: Instant;
  class?: MessageClass;
  reportTo?: AggregateRef;
}

export const tellMember = (member: PersonId, letter: PairLetter, now: Instant): Effect => ({
  key: `tell|${letter.key}|${member}|${now}`,
  due: now,
  action: {
    kind: 'tell',
    person: member,
    messageKey: letter.key,
    class: letter.class ?? 'nudge',
    announcement: letter.announcement,
    expiresAt: letter.expiresAt,
    reportTo: letter.reportTo,
  },
});

export const correctFor = (
  member: PersonId,
  letter: Pick<PairLetter, 'key' | 'announcement'>,
  now: Instant,
): Effect => ({
  key: `correct|${letter.key}|${member}`,
  due: now,
  action: { kind: 'correct', person: member, messageKey: letter.key, announcement: letter.announcement },
});
