import { z } from 'zod';
import { newEventBody } from '../bodies/event-body.ts';
import { parseBody } from '../bodies/parse-body.ts';
import { createEvent } from '../events/create-event.ts';
import { eventId } from '../state/event-key.ts';
import { isRefusal } from '../wire/refusal.ts';
import { personControl } from './person-control.ts';

const appointmentBody = z.strictObject({
  title: z.string().min(1).max(255),
  start: z.string(),
  end: z.string(),
  showAs: z.enum(['busy', 'oof', 'tentative', 'free']),
  isAllDay: z.boolean().optional(),
});

/** An appointment somebody makes for themselves in Outlook: busy, away. Times as in `move`; whole days end at midnight. */
export const addEvent = personControl({ method: 'POST', path: '' }, ({ world, owner, request }) => {
  const body = parseBody(appointmentBody, 'appointment', request.body);
  if (isRefusal(body)) return body;
  const { title, start, end, showAs, isAllDay = false } = body;
  const { timeZone } = owner;
  const event = parseBody(newEventBody, 'appointment', {
    subject: title,
    start: { dateTime: start, timeZone },
    end: { dateTime: end, timeZone },
    ...{ showAs, isAllDay },
  });
  const made = isRefusal(event) ? event : createEvent(world, owner, event);
  if (isRefusal(made)) return made;
  made.meeting.source = 'person';
  return { status: 201, body: { id: eventId(made.key, 'immutable') } };
});
