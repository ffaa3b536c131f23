import type { Route, WireReply, WireRequest } from '../../wire/route.ts';
import type { Appearance } from '../events/appearance.ts';
import { findEvent } from '../events/find-event.ts';
import type { CalendarWorld } from '../state/calendar-world.ts';
import type { MailboxOwner } from '../state/mailbox-owner.ts';
import type { CalendarRoute } from '../wire/mailbox-call.ts';
import { isRefusal, itemNotFound, refusal, refusalReply, type Refusal } from '../wire/refusal.ts';

interface PersonControl {
  method: Route['method'];
  /** What follows the person in the path. */
  path: string;
}

export interface ControlCall {
  world: CalendarWorld;
  owner: MailboxOwner;
  request: WireRequest;
}

/** A control that acts as a person at their calendar; a refusal is told as Graph would. */
export function personControl(
  { method, path }: PersonControl,
  answer: (call: ControlCall) => WireReply | Refusal,
): CalendarRoute {
  return {
    method,
    path: `/_sandbox/people/:person/events${path}`,
    handle: (request, world) => {
      const owner = world.personAt(request.params['person'] ?? '');
      const reply = owner?.mailbox === true ? answer({ world, owner, request }) : noCalendar;
      return isRefusal(reply) ? refusalReply(reply) : reply;
    },
  };
}

/** What somebody does in Outlook with one event. */
export function eventControl(
  action: string,
  act: (call: ControlCall, found: Appearance) => Refusal | undefined,
): CalendarRoute {
  return personControl({ method: 'POST', path: `/:event/${action}` }, (call) => {
    const found = findEvent(call.world, call.owner, call.request.params['event'] ?? '');
    if (found === undefined) return itemNotFound;
    return act(call, found) ?? { status: 200, body: { done: action } };
  });
}

const noCalendar = refusal(404, 'NoCalendar', 'Nobody with a calendar has this id.');
