import type { Route, WireReply } from '../../wire/route.ts';
import type { Appearance } from '../events/appearance.ts';
import { findEvent } from '../events/find-event.ts';
import { mailboxRoutes, type CalendarRoute, type MailboxCall } from '../wire/mailbox-call.ts';
import { itemNotFound, type Refusal } from '../wire/refusal.ts';
import { outdated } from './reply.ts';

interface EventRoute {
  method: Route['method'];
  /** What follows the event's id in the path. */
  action?: string;
  needs: 'read' | 'write';
}

/** Routes at one event of a mailbox; an `If-Match` header is heeded by those that change it. */
export function eventRoutes(
  { method, action = '', needs }: EventRoute,
  answer: (call: MailboxCall, found: Appearance) => WireReply | Refusal,
): CalendarRoute[] {
  const paths = [`/events/:event${action}`, `/calendar/events/:event${action}`];
  return mailboxRoutes({ method, paths, needs }, (call) => {
    const found = findEvent(call.world, call.owner, call.request.params['event'] ?? '');
    if (found === undefined) return itemNotFound;
    const refused = needs === 'write' ? outdated(call, found) : undefined;
    return refused ?? answer(call, found);
  });
}
