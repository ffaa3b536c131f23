import type { CalendarWorld } from '../state/calendar-world.ts';
import { invalidRequest, type Refusal } from '../wire/refusal.ts';
import { announceToAll } from './announce-event.ts';
import { isOrganiser } from './answers.ts';
import type { Appearance } from './appearance.ts';
import { removeOwn } from './cancel-event.ts';
import { writableEntry } from './stored-entries.ts';
import { touch } from './touch.ts';

export type Reply = 'accepted' | 'tentativelyAccepted' | 'declined';

/**
 * Answers an invitation, for the whole or for one day. Declining takes it off the calendar. Answers to single days are
 * announced to nobody: Outlook does not always do so either, and whoever relies on notices alone is to notice.
 */
export function respond(world: CalendarWorld, found: Appearance, response: Reply): Refusal | undefined {
  if (isOrganiser(found)) return organiserAnswers;
  if (found.meeting.isCancelled) return cancelled;
  const { meeting, copy } = writableEntry(world, { ...found, local: found.key.local });
  const address = found.owner.mail.toLowerCase();
  const { day } = found.key;
  const answer = { response, at: world.now() };
  if (day === undefined) answerWhole(meeting, address, answer);
  else meeting.answersByDay[day] = { ...meeting.answersByDay[day], [address]: answer };
  if (response === 'declined') removeOwn(world, found);
  touch(world, meeting);
  if (day === undefined) announceToAll(world, copy.meeting, 'updated');
  return undefined;
}

function answerWhole(
  meeting: Appearance['meeting'],
  address: string,
  answer: { response: Reply; at: number },
): void {
  meeting.answers[address] = answer;
  for (const answers of Object.values(meeting.answersByDay)) delete answers[address];
}

const organiserAnswers = invalidRequest(
  "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
);
const cancelled = invalidRequest("Your request can't be completed. The meeting has been cancelled.");
