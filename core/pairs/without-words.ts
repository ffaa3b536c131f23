import type { Instant } from '../shared/instant.ts';
import type { Meeting, SessionAnswer } from './meeting.ts';
import { forEachMember } from './members.ts';
import { cameToNothing } from './no-longer-possible.ts';
import type { Pair } from './pair.ts';

/** That they met stays; why they did not, and how useful it was, was for them. */
const withoutWhy = ({ met, at }: SessionAnswer): SessionAnswer => ({
  met,
  why: undefined,
  useful: undefined,
  at,
});

const bareMeeting = ({ rsvp: _, trouble: __, outside: ___, ...meeting }: Meeting): Meeting => ({
  ...meeting,
  answers: Object.fromEntries(
    Object.entries(meeting.answers).map(([member, answer]) => [member, withoutWhy(answer)]),
  ),
});

/**
 * X7: half a year after the end, what was between the members alone goes: what they agreed on, voted and said to a session,
 * what stood in their calendars, why one left, and who declined. That they were a pair, when they met, and what became of
 * their goals stays until the programme's people go. Only of a pair that has ended; done again it changes nothing.
 */
export const withoutWords = (pair: Pair, now: Instant): Pair => {
  if (pair.stage.status !== 'ended' || pair.wordsGoneAt !== undefined) return pair;
  const { voting: _, seriesTrouble: __, ...rest } = pair;
  return {
    ...rest,
    agreement: undefined,
    meetings: pair.meetings.map(bareMeeting),
    stage: { ...pair.stage, reason: undefined },
    responses: cameToNothing(pair) ? forEachMember(pair.members, () => 'none') : pair.responses,
    wordsGoneAt: now,
  };
};
