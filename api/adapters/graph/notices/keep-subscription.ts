import type { WatchWish } from '#core/ports/calendar-notices.ts';
import type { WatchOutcome } from '#core/sessions/watched-mailbox.ts';
import type { TenantId } from '#core/shared/ids.ts';
import type { Graph, GraphAnswer, GraphCall } from '../wire/graph-call.ts';
import { readAnswer } from '../wire/read-answer.ts';
import { dropAllOf } from './drop-subscriptions.ts';
import { madeSubscription, path, resourceOf } from './subscription.ts';

export interface Keeping {
  graph: Graph;
  tenant: TenantId;
  /** Where notices are to come. */
  url: string;
}

type Refusal = Extract<WatchOutcome, { kind: 'refused' }>['why'];

/** 400: Graph has not heard the answer of our door that it asks for first. */
const refusals: Readonly<Record<number, Refusal>> = { 400: 'other', 403: 'no-access', 404: 'no-mailbox' };

const outcomeOf = (call: GraphCall, answer: GraphAnswer): WatchOutcome => {
  const why = refusals[answer.status];
  if (why !== undefined) return { kind: 'refused', why };
  const { id, expirationDateTime } = readAnswer(call, answer, madeSubscription);
  return { kind: 'watching', subscription: id, until: expirationDateTime };
};

export const renewSubscription = async (
  { graph, tenant }: Keeping,
  subscription: string,
  { until }: WatchWish,
): Promise<WatchOutcome> => {
  const call: GraphCall = {
    what: 'renew a subscription',
    method: 'PATCH',
    path: `${path}/${encodeURIComponent(subscription)}`,
    body: { expirationDateTime: until },
    repeatable: true,
  };
  const answer = await graph.send(tenant, call);
  return answer.status === 404 ? { kind: 'gone' } : outcomeOf(call, answer);
};

/** New events are not announced: whatever was booked is there already. */
const makeCall = (url: string, { person, clientState, until }: WatchWish): GraphCall => ({
  what: 'subscribe to a calendar',
  method: 'POST',
  path,
  body: {
    changeType: 'updated,deleted',
    resource: resourceOf(person),
    notificationUrl: url,
    lifecycleNotificationUrl: url,
    expirationDateTime: until,
    clientState,
  },
});

export const makeSubscription = async (keeping: Keeping, wish: WatchWish): Promise<WatchOutcome> => {
  const { graph, tenant, url } = keeping;
  const { person, known } = wish;
  const call = makeCall(url, wish);
  if (known.kind === 'in-doubt') await dropAllOf(graph, tenant, { person, url });
  const answer = await graph.send(tenant, call);
  if (answer.status !== 409) return outcomeOf(call, answer);
  // There is one nobody here knows of, with a secret that may be another.
  await dropAllOf(graph, tenant, { person, url });
  return outcomeOf(call, await graph.send(tenant, call));
};
