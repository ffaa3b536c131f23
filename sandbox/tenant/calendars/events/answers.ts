import type { AnswerStatus, Attendee, Meeting, ShowAs } from '../state/calendars-state.ts';
import type { Appearance } from './appearance.ts';

const unanswered: AnswerStatus = { response: 'none' };

/** What somebody invited has answered, to one day if they answered that day by itself. */
export function answerOf(meeting: Meeting, address: string, day?: string): AnswerStatus {
  const key = address.toLowerCase();
  const toDay = day === undefined ? undefined : meeting.answersByDay[day]?.[key];
  return toDay ?? meeting.answers[key] ?? unanswered;
}

export function isOrganiser({ owner, meeting }: Pick<Appearance, 'owner' | 'meeting'>): boolean {
  return meeting.organiser.id === owner.id;
}

/** The calendar owner's own standing. */
export function ownAnswer({ owner, meeting, key }: Appearance): AnswerStatus {
  if (isOrganiser({ owner, meeting }))
    return { response: meeting.attendees.length > 0 ? 'organizer' : 'none' };
  const answer = answerOf(meeting, owner.mail, key.day);
  return answer.response === 'none' ? { response: 'notResponded' } : answer;
}

/** How the time looks to others: an invitation nobody accepted yet is tentative, a cancelled one is free. */
export function shownAs(appearance: Appearance): ShowAs {
  const { meeting, copy, content } = appearance;
  if (meeting.isCancelled) return 'free';
  if (copy.showAs !== undefined) return copy.showAs;
  if (isOrganiser(appearance) || ownAnswer(appearance).response === 'accepted') return content.showAs;
  return content.showAs === 'free' ? 'free' : 'tentative';
}

/** Those of the invited whom the owner of this calendar may see. */
export function visibleAttendees({ owner, meeting }: Appearance): readonly Attendee[] {
  if (!meeting.hideAttendees || isOrganiser({ owner, meeting })) return meeting.attendees;
  return meeting.attendees.filter(({ address }) => address.toLowerCase() === owner.mail.toLowerCase());
}
