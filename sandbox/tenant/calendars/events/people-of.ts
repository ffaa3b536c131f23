import type { Event, ResponseStatus } from '@microsoft/microsoft-graph-types';
import type { AnswerStatus } from '../state/calendars-state.ts';
import { answerOf, ownAnswer, visibleAttendees } from './answers.ts';
import type { Appearance } from './appearance.ts';

/** Who takes part and what they answered, in Graph's names. */
export function peopleOf(appearance: Appearance): Event {
  const { meeting, key } = appearance;
  return {
    responseStatus: statusOf(ownAnswer(appearance)),
    attendees: visibleAttendees(appearance).map(({ address, name, type }) => ({
      type,
      status: statusOf(answerOf(meeting, address, key.day)),
      emailAddress: { name, address },
    })),
    organizer: { emailAddress: { name: meeting.organiser.name, address: meeting.organiser.address } },
  };
}

function statusOf({ response, at }: AnswerStatus): ResponseStatus {
  return { response, time: at === undefined ? '0001-01-01T00:00:00Z' : new Date(at).toISOString() };
}
