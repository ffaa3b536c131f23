import { z } from 'zod';
import { eventChangeBody } from '../bodies/event-body.ts';
import { parseBody } from '../bodies/parse-body.ts';
import { cancelEvent, deleteEvent } from '../events/cancel-event.ts';
import { wholeAppearance, type Appearance } from '../events/appearance.ts';
import { changeEvent } from '../events/change-event.ts';
import { respond } from '../events/respond.ts';
import { timeline } from '../events/timeline.ts';
import type { MailboxOwner } from '../state/mailbox-owner.ts';
import type { CalendarRoute } from '../wire/mailbox-call.ts';
import { isRefusal, refusal } from '../wire/refusal.ts';
import { addEvent } from './add-event.ts';
import { movedSeries } from './moved-series.ts';
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

const moveBody = z.strictObject({ start: z.string(), end: z.string(), whole: z.boolean().optional() });

/** Times with an offset are instants; those without are on the person's own clock. `whole` shifts the series alike. */
const move = eventControl('move', ({ world, owner, request }, found) => {
  const body = parseBody(moveBody, 'move', request.body);
  if (isRefusal(body)) return body;
  const change = body.whole === true ? movedSeries(found, body) : movedOne(owner, body);
  if (isRefusal(change)) return change;
  const whole = body.whole === true ? masterOf(found) : found;
  const moved = changeEvent(world, whole, change);
  return isRefusal(moved) ? moved : undefined;
});

function movedOne({ timeZone }: MailboxOwner, { start, end }: { start: string; end: string }) {
  return parseBody(eventChangeBody, 'move', {
    start: { dateTime: start, timeZone },
    end: { dateTime: end, timeZone },
  });
}

function masterOf(found: Appearance): Appearance {
  return wholeAppearance({ ...found, local: found.key.local });
}

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
export const calendarControls: readonly CalendarRoute[] = [
  seeEvents,
  addEvent,
  respondTo,
  move,
  cancel,
  remove,
];
