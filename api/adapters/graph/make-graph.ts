import type { Client, GraphRequest } from '@microsoft/microsoft-graph-client';
import type { TenantId } from '#core/shared/ids.ts';
import { answerFrom } from './wire/graph-answer.ts';
import type { Graph, GraphAnswer, GraphCall } from './wire/graph-call.ts';
import { graphClient } from './wire/graph-client.ts';
import { GraphFault } from './wire/graph-fault.ts';
import { graphLibrary, type GraphLibrary } from './wire/graph-library.ts';
import { makeMailboxGate } from './wire/mailbox-gate.ts';
import { retryOptions } from './wire/retry-options.ts';
import { watchedCall } from './wire/watched-call.ts';

export interface GraphConfig {
  tokens: { tokenFor(tenant: TenantId, scope: string): Promise<string> };
  fetch: typeof fetch;
}

const scope = 'https://graph.microsoft.com/.default';

const carryOut = (request: GraphRequest, { method, body }: GraphCall): Promise<unknown> => {
  switch (method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(body);
    case 'PATCH':
      return request.patch(body);
    case 'DELETE':
      return request.delete();
  }
};

/** How one tenant's calls are sent. */
interface Sender {
  library: GraphLibrary;
  client: Client;
}

const sendOnce = async ({ library, client }: Sender, call: GraphCall): Promise<GraphAnswer> => {
  const request = client
    .api(call.path)
    .headers({ ...call.headers })
    .middlewareOptions([retryOptions(library, call)])
    .responseType(library.ResponseType.RAW);
  try {
    return await answerFrom((await carryOut(request, call)) as Response);
  } catch (cause) {
    throw new GraphFault(`Graph did not answer when asked to ${call.what}.`, { kind: 'unanswered', cause });
  }
};

// By name: where code runs in a realm of its own, as under Jest, the runtime's errors are instances of nothing there.
const isNetworkFault = (fault: unknown): boolean => {
  if (typeof fault !== 'object' || fault === null) return false;
  if ('name' in fault && fault.name === 'TypeError') return true;
  return 'cause' in fault && isNetworkFault(fault.cause);
};

const send = async (sender: Sender, call: GraphCall): Promise<GraphAnswer> => {
  const { repeatable = call.method === 'GET' } = call;
  try {
    return await sendOnce(sender, call);
  } catch (fault) {
    // A connection that was kept alive may have died unnoticed.
    if (repeatable && isNetworkFault(fault)) return sendOnce(sender, call);
    throw fault;
  }
};

/** Production addresses throughout: a `fetch` that maps origins leads them to the sandbox. */
export const makeGraph = ({ tokens, fetch }: GraphConfig): Graph => {
  const senders = new Map<TenantId, Sender>();
  const senderFor = async (tenant: TenantId): Promise<Sender> => {
    const library = await graphLibrary();
    const client = () => graphClient(library, () => tokens.tokenFor(tenant, scope), fetch);
    const sender = senders.get(tenant) ?? { library, client: client() };
    senders.set(tenant, sender);
    return sender;
  };
  const throughGate = makeMailboxGate();
  return {
    send: (tenant, call) => {
      const work = () => watchedCall(call, async () => send(await senderFor(tenant), call));
      return call.mailbox === undefined ? work() : throughGate(`${tenant}|${call.mailbox}`, work);
    },
  };
};
