import { z } from 'zod';
import { eventChangeBody } from '../bodies/event-body.ts';
import { parseBody } from '../bodies/parse-body.ts';
import { cancelEvent, deleteEvent } from '../events/cancel-event.ts';
import { changeEvent } from '../events/change-event.ts';
import { respond } from '../events/respond.ts';
import { timeline } from '../events/timeline.ts';
import type { CalendarRoute } from '../wire/mailbox-call.ts';
import { isRefusal, refusal } from '../wire/refusal.ts';
import { eventControl, personControl } from './person-control.ts';
import { seenEvent } from './seen-event.ts';

const usualDays = 14;
const dayMillis = 86_400_000;

const seeEvents = personControl({ method: 'GET', path: '' }, ({ world, owner, request }) => {
  const { searchParams } = request.url;
  const from = instant(searchParams.get('from')) ?? world.now();
  const to = instant(searchParams.get('to')) ?? from + usualDays * dayMillis;
  if (Number.isNaN(from) || Number.isNaN(to)) return badTime;
  return { status: 200, body: { events: timeline(world, owner, { from, to }).map(seenEvent) } };
});

const respondBody = z.strictObject({ response: z.enum(['accepted', 'tentativelyAccepted', 'declined']) });

const respondTo = eventControl('respond', ({ world, request }, found) => {
  const body = parseBody(respondBody, 'respond', request.body);
  return isRefusal(body) ? body : respond(world, found, body.response);
});

const moveBody = z.strictObject({ start: z.string(), end: z.string() });

/** Times with an offset are instants; those without are on the person's own clock. */
const move = eventControl('move', ({ world, owner, request }, found) => {
  const body = parseBody(moveBody, 'move', request.body);
  if (isRefusal(body)) return body;
  const zone = owner.timeZone;
  const change = parseBody(eventChangeBody, 'move', {
    start: { dateTime: body.start, timeZone: zone },
    end: { dateTime: body.end, timeZone: zone },
  });
  const moved = isRefusal(change) ? change : changeEvent(world, found, change);
  return isRefusal(moved) ? moved : undefined;
});

const cancel = eventControl('cancel', ({ world }, found) => cancelEvent(world, found));

const remove = eventControl('delete', ({ world }, found) => {
  deleteEvent(world, found);
  return undefined;
});

function instant(text: string | null): number | undefined {
  return text === null ? undefined : Date.parse(text);
}

const badTime = refusal(400, 'BadTime', 'from and to are instants such as 2026-12-01T09:00:00Z.');

/** What tests and the shell see and do in people's calendars. */
export const calendarControls: readonly CalendarRoute[] = [seeEvents, respondTo, move, cancel, remove];
