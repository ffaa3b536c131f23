import type { WireReply } from '../../wire/route.ts';
import type { Appearance } from '../events/appearance.ts';
import { etagOf } from '../events/render-event.ts';
import { pageOf } from '../odata/page.ts';
import type { MailboxCall } from '../wire/mailbox-call.ts';
import { isRefusal, refusal, type Refusal } from '../wire/refusal.ts';
import { tellEvent, tellEvents } from './tell-event.ts';

const metadata = 'https://graph.microsoft.com/v1.0/$metadata';

export function eventReply(
  call: MailboxCall,
  status: 200 | 201,
  appearance: Appearance,
): WireReply | Refusal {
  const event = tellEvent(appearance, call.telling, call.request.url);
  if (isRefusal(event)) return event;
  const context = `${metadata}#users('${call.owner.id}')/events/$entity`;
  return { status, headers: applied(call), body: { '@odata.context': context, ...event } };
}

/** One page of events. */
export function eventsReply(call: MailboxCall, events: readonly Appearance[]): WireReply | Refusal {
  const { url } = call.request;
  const page = pageOf(events, url);
  if (isRefusal(page)) return page;
  const value = tellEvents(page.items, call.telling, url);
  if (isRefusal(value)) return value;
  const context = `${metadata}#users('${call.owner.id}')/events`;
  const next = page.nextLink === undefined ? {} : { '@odata.nextLink': page.nextLink };
  return { status: 200, headers: applied(call), body: { '@odata.context': context, value, ...next } };
}

/** Refuses a write that was meant for an earlier state of the event. */
export function outdated(call: MailboxCall, appearance: Appearance): Refusal | undefined {
  const wanted = call.request.headers['if-match'];
  return wanted === undefined || wanted === '*' || wanted === etagOf(appearance)
    ? undefined
    : changedMeanwhile;
}

/** Tells which wishes of the `Prefer` header were heeded. */
export function applied({ request, telling }: MailboxCall): Record<string, string> {
  const prefer = request.headers['prefer'] ?? '';
  const heeded = [
    ...(/outlook\.timezone/i.test(prefer) ? [`outlook.timezone="${telling.zoneName}"`] : []),
    ...(telling.ids === 'immutable' ? ['IdType="ImmutableId"'] : []),
  ];
  return heeded.length === 0 ? {} : { 'Preference-Applied': heeded.join(', ') };
}

const changedMeanwhile = refusal(
  412,
  'ErrorIrresolvableConflict',
  'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
);
