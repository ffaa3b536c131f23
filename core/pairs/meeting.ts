import type { Instant, Interval } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
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
  /** When the check-in went out to the pair. */
  askedAt: Instant | undefined;
}

export type MeetingStatus = 'planned' | 'past' | 'held' | 'missed';

/** Held as soon as one says they met; missed when somebody answered and nobody says so. */
export const meetingStatus = (meeting: Meeting, now: Instant): MeetingStatus => {
  const answers = Object.values(meeting.answers);
  if (answers.some(({ met }) => met)) return 'held';
  if (answers.length > 0) return 'missed';
  return meeting.when.end <= now ? 'past' : 'planned';
};

export const answerMeeting = (meeting: Meeting, by: PersonId, answer: SessionAnswer): Meeting => ({
  ...meeting,
  answers: { ...meeting.answers, [by]: answer },
});

export const planMeetings = (first: number, times: readonly Interval[]): Meeting[] =>
  times.map(({ start, end }, index) => ({
    number: first + index,
    when: { start, end },
    answers: {},
    askedAt: undefined,
  }));
