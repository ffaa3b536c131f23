import type { Instant, Interval } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import type { OutsideHours } from '../sessions/slot-search.ts';
import type { SessionTime } from './booking.ts';
import type { PerMember } from './members.ts';

/** C1: why a session did not take place. Seen by the pair only. */
export type MissedReason = 'no-time' | 'forgot' | 'ill' | 'absent' | 'technical' | 'other';

export interface SessionAnswer {
  met: boolean;
  why: MissedReason | undefined;
  /** 1…5, when they met. */
  useful: number | undefined;
  at: Instant;
}

/** One meeting of a pair. Number 0 is the first session, 1… the series. */
export interface Meeting {
  number: number;
  when: Interval;
  answers: PerMember<SessionAnswer>;
  /** When the card before it was due (W1); unknown of older meetings. */
  preparedAt?: Instant | undefined;
  /** When the check-in went out to the pair. */
  askedAt: Instant | undefined;
  /** The start that the series gives it, where it is at another one. */
  planned?: Instant;
  /** It is there because it is somebody's turn; unknown once it was moved. */
  inTurn?: true;
  /** Whose working hours it is outside of; unknown once it was moved. */
  outside?: PerMember<OutsideHours['side']>;
  /** Since when it takes place no more. */
  cancelledAt?: Instant;
  /** What members said to it in Outlook. */
  rsvp?: PerMember<Rsvp>;
  /** It has an event of its own, of this generation: in a series, what was cancelled cannot come back. */
  apart?: number;
  /** Of an event of its own. */
  joinUrl?: string;
  /** It was changed here, and Outlook is still to be told. */
  untold?: true;
  /** The number of the vote that fixed it (S4). */
  vote?: number;
  /** No member has a mailbox that could carry it: it is in no calendar but where they put it. */
  asFile?: true;
  trouble?: Trouble;
}

/** What somebody invited said in Outlook; who has said nothing has no answer. */
export type Rsvp = 'accepted' | 'tentative' | 'declined';

/** What stands in the way of a session (S3). */
export interface Trouble {
  kind: 'cancelled' | 'declined' | 'out-of-office' | 'clash';
  /** Who cannot come; nobody in particular when it was cancelled. */
  whose: readonly PersonId[];
  since: Instant;
  /** They said that it stays as it is: it is not told again. */
  accepted?: true;
}

export type MeetingStatus = 'planned' | 'past' | 'held' | 'missed' | 'cancelled';

export const plannedStart = ({ planned, when }: Meeting): Instant => planned ?? when.start;

export const isAhead = ({ when, cancelledAt }: Meeting, now: Instant): boolean =>
  cancelledAt === undefined && when.start > now;

/** Held as soon as one says they met; missed when somebody answered and nobody says so. */
export const meetingStatus = (meeting: Meeting, now: Instant): MeetingStatus => {
  const answers = Object.values(meeting.answers);
  if (answers.some(({ met }) => met)) return 'held';
  if (meeting.cancelledAt !== undefined) return 'cancelled';
  if (answers.length > 0) return 'missed';
  return meeting.when.end <= now ? 'past' : 'planned';
};

/** It takes place, or may yet: nobody has said what is to become of it. */
export const isCounted = ({ cancelledAt, trouble }: Meeting): boolean =>
  cancelledAt === undefined || (trouble !== undefined && trouble.accepted !== true);

export const answerMeeting = (meeting: Meeting, by: PersonId, answer: SessionAnswer): Meeting => ({
  ...meeting,
  answers: { ...meeting.answers, [by]: answer },
});

export const planMeetings = (first: number, times: readonly SessionTime[]): Meeting[] =>
  times.map(({ start, end, ...place }, index) => ({
    number: first + index,
    when: { start, end },
    answers: {},
    askedAt: undefined,
    ...place,
  }));

/** At another time it is not known whose turn it is, nor whose hours it is outside of. */
export const withoutTurn = ({ inTurn: _, outside: __, ...meeting }: Meeting): Meeting => meeting;
